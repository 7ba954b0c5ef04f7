// Made by `make learn` from labelled pages; do not edit.

/// The weights of cues, a line each: `claim cue value weights`; see `WeightsText`.
enum LearnedWeights {
    static let text = #"""
setting groupShare 700
setting threshold -1050
calibration field -1050 286
calibration field -1025 405
calibration field -936 452
calibration field -828 477
calibration field -806 488
calibration field -778 500
calibration field -748 508
calibration field -667 524
calibration field -632 530
calibration field -536 535
calibration field -284 551
calibration field -75 610
calibration field 5 641
calibration field 303 651
calibration field 335 669
calibration field 444 745
calibration field 771 779
calibration field 1141 795
calibration field 1259 831
calibration field 1381 837
calibration field 1519 844
calibration field 1664 837
calibration field 1711 867
calibration field 2524 918
calibration field 2959 920
calibration field 3298 933
calibration field 3717 936
calibration field 4781 952
calibration field 5274 993
calibration type 1 442
calibration type 61 476
calibration type 124 500
calibration type 171 503
calibration type 426 535
calibration type 493 545
calibration type 697 646
calibration type 809 651
calibration type 886 671
calibration type 1032 714
calibration type 1089 728
calibration type 1299 792
calibration type 1546 793
calibration type 1669 815
calibration type 1896 837
calibration type 2143 857
calibration type 2273 870
calibration type 2587 871
calibration type 2864 930
calibration type 3322 932
calibration type 3642 929
calibration type 3743 980
calibration type 4915 985
calibration type 6061 987
calibration type 9955 978
calibration presence 2 614
calibration presence 156 643
calibration presence 1198 707
calibration presence 1501 738
calibration presence 1613 857
calibration presence 1680 881
calibration presence 1777 912
calibration presence 2918 939
calibration presence 2965 969
calibration presence 3609 972
calibration presence 3939 978
calibration presence 4307 981
calibration presence 7345 900
calibration secret 15 714
calibration secret 926 875
calibration secret 1928 939
calibration secret 2717 963
calibration secret 3335 953
calibration secret 3486 993
calibration secret 3728 1000
calibration options 15 286
calibration options 3631 777
calibration options 10824 880
calibration default 1 753
calibration default 2 952
calibration format 1 800
field aside 0 -52
field aside 1 -144
field aside 2 -373
field aside 3 -507
field beforeClass aimless 134
field beforeClass button -134
field beforeClass check -358
field beforeClass checkingHeading -45
field beforeClass click -107
field beforeClass configure 53
field beforeClass contrast -163
field beforeClass enter 227
field beforeClass fieldNoun -304
field beforeClass fillingVerb -112
field beforeClass followUp 149
field beforeClass genericHeading 296
field beforeClass headingVerb 58
field beforeClass inputNoun -309
field beforeClass kindNoun 91
field beforeClass labelHeader -309
field beforeClass leave -26
field beforeClass make -106
field beforeClass manipulate -88
field beforeClass menuNoun -57
field beforeClass navigate 173
field beforeClass on 38
field beforeClass opener -142
field beforeClass openingVerb -113
field beforeClass paste -38
field beforeClass plainNoun 88
field beforeClass preposition 81
field beforeClass remark 113
field beforeClass select -405
field beforeClass slugEnd 81
field beforeClass submitVerb 155
field beforeClass switchOff -41
field beforeClass trialVerb -51
field beforeClass typeHeader 90
field beforeClass upload 27
field beforeClass use 120
field beforeRole 1 -305
field beforeRole 3 -59
field beforeRole 4 -325
field beforeRole 5 52
field beforeRole 6 49
field beforeVerb access -59
field beforeVerb adjust 186
field beforeVerb apply 95
field beforeVerb assign -37
field beforeVerb attach 89
field beforeVerb build -32
field beforeVerb change -144
field beforeVerb check -71
field beforeVerb choose -200
field beforeVerb click -117
field beforeVerb complete 202
field beforeVerb continue -29
field beforeVerb copy -26
field beforeVerb create 277
field beforeVerb customize 145
field beforeVerb define 89
field beforeVerb delete 25
field beforeVerb deploy -49
field beforeVerb download -29
field beforeVerb drag -57
field beforeVerb edit 117
field beforeVerb enable 38
field beforeVerb enabling -36
field beforeVerb ensure -169
field beforeVerb enter 344
field beforeVerb expand -99
field beforeVerb fill 150
field beforeVerb find 43
field beforeVerb follow -59
field beforeVerb generate -142
field beforeVerb give -54
field beforeVerb go 162
field beforeVerb input -304
field beforeVerb install -48
field beforeVerb integrate -44
field beforeVerb keep -26
field beforeVerb learn 45
field beforeVerb leave 20
field beforeVerb log 67
field beforeVerb make 111
field beforeVerb manage 94
field beforeVerb modify -52
field beforeVerb monitor -23
field beforeVerb name -23
field beforeVerb navigate 125
field beforeVerb note 113
field beforeVerb open -245
field beforeVerb paste -38
field beforeVerb pick -124
field beforeVerb proceed 101
field beforeVerb provide 87
field beforeVerb providing 133
field beforeVerb read -91
field beforeVerb refer 232
field beforeVerb register -55
field beforeVerb remove -47
field beforeVerb rename 22
field beforeVerb review -100
field beforeVerb run 128
field beforeVerb save -190
field beforeVerb scroll 161
field beforeVerb see 34
field beforeVerb select -57
field beforeVerb selecting -20
field beforeVerb set -324
field beforeVerb sign 84
field beforeVerb specify 53
field beforeVerb start -142
field beforeVerb stop 70
field beforeVerb turn 25
field beforeVerb type 90
field beforeVerb update 20
field beforeVerb use -65
field beforeVerb using 81
field beforeVerb write -75
field beforeWord $ -20
field beforeWord + 170
field beforeWord / -20
field beforeWord 0 -38
field beforeWord 2 333
field beforeWord 3 -62
field beforeWord 4 -72
field beforeWord 5 -34
field beforeWord 6 -23
field beforeWord a 74
field beforeWord above -297
field beforeWord accepted 30
field beforeWord access -111
field beforeWord accessible 82
field beforeWord according 73
field beforeWord accordingly -95
field beforeWord across -41
field beforeWord action -121
field beforeWord actions -94
field beforeWord active -35
field beforeWord activities -58
field beforeWord activity -36
field beforeWord actual -86
field beforeWord ad -57
field beforeWord add 141
field beforeWord added -119
field beforeWord addition -69
field beforeWord additional 160
field beforeWord address -35
field beforeWord addresses -61
field beforeWord adjust 327
field beforeWord admin 40
field beforeWord advanced -162
field beforeWord advantages -58
field beforeWord after -203
field beforeWord again 47
field beforeWord against 55
field beforeWord agent -124
field beforeWord agents -86
field beforeWord ai -190
field beforeWord alert -35
field beforeWord alerts -36
field beforeWord all -196
field beforeWord allow -76
field beforeWord allowed 67
field beforeWord allows 51
field beforeWord alone 24
field beforeWord already -47
field beforeWord also 28
field beforeWord always 90
field beforeWord amazon -31
field beforeWord an -340
field beforeWord analysis 131
field beforeWord analytics 176
field beforeWord analyze -30
field beforeWord and -132
field beforeWord annotation -24
field beforeWord another 85
field beforeWord any 134
field beforeWord apache 115
field beforeWord api -123
field beforeWord apis -40
field beforeWord app -187
field beforeWord appear 117
field beforeWord appearance 211
field beforeWord append 35
field beforeWord application 55
field beforeWord applications -72
field beforeWord apply 68
field beforeWord applying -22
field beforeWord approach -26
field beforeWord appropriate 281
field beforeWord apps -30
field beforeWord archive 20
field beforeWord archived -41
field beforeWord are 63
field beforeWord area 147
field beforeWord around 195
field beforeWord array -33
field beforeWord as 355
field beforeWord ask 20
field beforeWord asked 85
field beforeWord assign -60
field beforeWord assigned 54
field beforeWord associated 72
field beforeWord at 83
field beforeWord attach 111
field beforeWord attached -76
field beforeWord attempt -22
field beforeWord attribute 88
field beforeWord attributes -156
field beforeWord audit -44
field beforeWord authenticate 121
field beforeWord authentication 77
field beforeWord authorization -21
field beforeWord auto -233
field beforeWord automate -29
field beforeWord automatic -109
field beforeWord automatically -72
field beforeWord available -146
field beforeWord avoid -31
field beforeWord aws -111
field beforeWord azure 52
field beforeWord back 75
field beforeWord backend 27
field beforeWord background 141
field beforeWord backup 88
field beforeWord badge 150
field beforeWord bank 83
field beforeWord base64 -249
field beforeWord based -194
field beforeWord basic 90
field beforeWord basics -54
field beforeWord batches 113
field beforeWord be 126
field beforeWord before 235
field beforeWord begin 80
field beforeWord behavior -72
field beforeWord being -42
field beforeWord below 323
field beforeWord benefits -112
field beforeWord best -96
field beforeWord between -126
field beforeWord beyond 192
field beforeWord billing 30
field beforeWord binary -39
field beforeWord bind 81
field beforeWord block -116
field beforeWord blocked -23
field beforeWord blocks -78
field beforeWord bot -57
field beforeWord both -20
field beforeWord bottom 88
field beforeWord box 43
field beforeWord break -24
field beforeWord breakdown -70
field beforeWord browser -22
field beforeWord bucket -139
field beforeWord buckets -23
field beforeWord build 127
field beforeWord builder -110
field beforeWord bulk -23
field beforeWord but -46
field beforeWord button -166
field beforeWord by -313
field beforeWord ca 35
field beforeWord calculate 39
field beforeWord call 38
field beforeWord called -42
field beforeWord can -151
field beforeWord cannot -26
field beforeWord capabilities -49
field beforeWord captures -138
field beforeWord card -34
field beforeWord cases -48
field beforeWord catalog -46
field beforeWord categories -51
field beforeWord category -115
field beforeWord center -38
field beforeWord certificate -40
field beforeWord certificates 51
field beforeWord chain 76
field beforeWord change -80
field beforeWord changed -31
field beforeWord channel 41
field beforeWord channels -29
field beforeWord chart -270
field beforeWord chat -36
field beforeWord check -149
field beforeWord checking 54
field beforeWord checks -222
field beforeWord choice -23
field beforeWord choices -86
field beforeWord choose -373
field beforeWord chosen 50
field beforeWord ci -39
field beforeWord clarity -48
field beforeWord class -25
field beforeWord classes -46
field beforeWord claude 78
field beforeWord cli -37
field beforeWord click -107
field beforeWord clicking -48
field beforeWord client 143
field beforeWord cloud 252
field beforeWord cloudflare -27
field beforeWord cluster 50
field beforeWord code -154
field beforeWord collect -32
field beforeWord collection -91
field beforeWord columns -255
field beforeWord combination -20
field beforeWord combined 82
field beforeWord comes -25
field beforeWord command 81
field beforeWord commands 26
field beforeWord comment 56
field beforeWord common 31
field beforeWord communicate -33
field beforeWord comparison -117
field beforeWord compatibility -35
field beforeWord complete 140
field beforeWord complex -36
field beforeWord compliance 37
field beforeWord component -31
field beforeWord components -50
field beforeWord compose -62
field beforeWord condition 96
field beforeWord conditions 118
field beforeWord config 91
field beforeWord configuration 267
field beforeWord configurations 281
field beforeWord configure 58
field beforeWord configured -37
field beforeWord configuring 31
field beforeWord confirm 63
field beforeWord confirmed 24
field beforeWord connecting 68
field beforeWord connection 202
field beforeWord connector -65
field beforeWord connectors -39
field beforeWord consent -74
field beforeWord consider 60
field beforeWord console -99
field beforeWord contacts 155
field beforeWord contain -26
field beforeWord container 21
field beforeWord containing -25
field beforeWord contains -168
field beforeWord content -49
field beforeWord context -88
field beforeWord contexts -20
field beforeWord continuous -21
field beforeWord control 84
field beforeWord controls 44
field beforeWord conversation 111
field beforeWord conversations -26
field beforeWord copied -77
field beforeWord copy -28
field beforeWord core 21
field beforeWord correct 235
field beforeWord could 117
field beforeWord count -29
field beforeWord couple -26
field beforeWord create 162
field beforeWord created -106
field beforeWord creating 86
field beforeWord creation 68
field beforeWord credential -177
field beforeWord credentials 362
field beforeWord csv -44
field beforeWord current -98
field beforeWord currently -37
field beforeWord custom 97
field beforeWord customers -25
field beforeWord customization 37
field beforeWord customize 114
field beforeWord dashboard 122
field beforeWord dashboards -36
field beforeWord data -374
field beforeWord database -41
field beforeWord day -98
field beforeWord days -104
field beforeWord debugging -48
field beforeWord deduplication -97
field beforeWord default 84
field beforeWord defaults -83
field beforeWord define -58
field beforeWord defined 162
field beforeWord definition 24
field beforeWord definitions -44
field beforeWord delete 25
field beforeWord delivery -44
field beforeWord depend -32
field beforeWord dependencies -28
field beforeWord depending -50
field beforeWord depends -23
field beforeWord deploy 130
field beforeWord deployed -21
field beforeWord deployment 105
field beforeWord deployments -24
field beforeWord described 36
field beforeWord describes -189
field beforeWord description 48
field beforeWord descriptive -30
field beforeWord destination -56
field beforeWord detailed -39
field beforeWord details 427
field beforeWord determines -61
field beforeWord developer 70
field beforeWord developers -42
field beforeWord dialog -276
field beforeWord different -220
field beforeWord dimension -20
field beforeWord directly -74
field beforeWord directory -53
field beforeWord display -119
field beforeWord displayed 139
field beforeWord dns -20
field beforeWord do -104
field beforeWord docker -126
field beforeWord docs 165
field beforeWord document -81
field beforeWord documentation -172
field beforeWord does -37
field beforeWord domain -107
field beforeWord don't 76
field beforeWord down 138
field beforeWord download -76
field beforeWord downloads -57
field beforeWord drive -24
field beforeWord driver -35
field beforeWord drop-down 52
field beforeWord dropdown -76
field beforeWord due -22
field beforeWord duplicate -24
field beforeWord during 83
field beforeWord dynamic -41
field beforeWord each -103
field beforeWord easier 24
field beforeWord easy -47
field beforeWord edge -28
field beforeWord edit -94
field beforeWord editor -131
field beforeWord effectively 323
field beforeWord efficiency 74
field beforeWord either -119
field beforeWord elements 23
field beforeWord else -82
field beforeWord email -38
field beforeWord emails 124
field beforeWord empty -65
field beforeWord enable 117
field beforeWord enabled -35
field beforeWord enabling -30
field beforeWord encryption -75
field beforeWord endpoint -53
field beforeWord endpoints -58
field beforeWord engine -142
field beforeWord enhance -41
field beforeWord ensure -119
field beforeWord ensuring 154
field beforeWord enter 225
field beforeWord entering 65
field beforeWord enterprise -62
field beforeWord entity -38
field beforeWord entries -35
field beforeWord environment 51
field beforeWord environments 47
field beforeWord error -23
field beforeWord errors -38
field beforeWord etc -32
field beforeWord evaluate -25
field beforeWord evaluated 64
field beforeWord evaluation -41
field beforeWord event 54
field beforeWord events -97
field beforeWord everything -69
field beforeWord example 163
field beforeWord examples -58
field beforeWord exchange -97
field beforeWord excluded 55
field beforeWord execute -30
field beforeWord executed 84
field beforeWord execution -136
field beforeWord expand -100
field beforeWord expects 107
field beforeWord experience 52
field beforeWord expiration -35
field beforeWord explained -134
field beforeWord explains -42
field beforeWord explanation 49
field beforeWord export -43
field beforeWord expression -20
field beforeWord external 35
field beforeWord extra 61
field beforeWord extract -57
field beforeWord fail 176
field beforeWord failed -23
field beforeWord feature -32
field beforeWord features -32
field beforeWord few 64
field beforeWord fewer 56
field beforeWord field -59
field beforeWord fields 737
field beforeWord file -283
field beforeWord files 35
field beforeWord fill 103
field beforeWord filled 86
field beforeWord filter 262
field beforeWord filters 51
field beforeWord find 254
field beforeWord finding -39
field beforeWord first 358
field beforeWord five -72
field beforeWord fixed -42
field beforeWord fixes -74
field beforeWord flag -60
field beforeWord flags 52
field beforeWord flexibility 34
field beforeWord flexible -20
field beforeWord flow -134
field beforeWord follow -75
field beforeWord following 378
field beforeWord follows 92
field beforeWord for 417
field beforeWord form -174
field beforeWord format -105
field beforeWord formats 615
field beforeWord found -28
field beforeWord four -134
field beforeWord framework -48
field beforeWord frequency -85
field beforeWord fresh 127
field beforeWord from -99
field beforeWord frontend -30
field beforeWord full -29
field beforeWord function -25
field beforeWord functionality -23
field beforeWord functions -146
field beforeWord further 36
field beforeWord future -41
field beforeWord gateway -25
field beforeWord general 255
field beforeWord generally -70
field beforeWord generate -214
field beforeWord generating 20
field beforeWord generation 162
field beforeWord gets 50
field beforeWord git 48
field beforeWord github 118
field beforeWord give -53
field beforeWord given -55
field beforeWord gives -64
field beforeWord global 308
field beforeWord going 56
field beforeWord good -31
field beforeWord google -30
field beforeWord grant -26
field beforeWord graph -36
field beforeWord group 38
field beforeWord groups -33
field beforeWord guide 69
field beforeWord handle -93
field beforeWord happens -30
field beforeWord has 476
field beforeWord have -149
field beforeWord headers -77
field beforeWord helm -60
field beforeWord help -40
field beforeWord helper -23
field beforeWord helpful -25
field beforeWord helps -110
field beforeWord here 61
field beforeWord here’s 25
field beforeWord high -36
field beforeWord highlight 62
field beforeWord history -38
field beforeWord host -52
field beforeWord hosted -32
field beforeWord hostname -33
field beforeWord hosts -43
field beforeWord how -255
field beforeWord http 64
field beforeWord iam 81
field beforeWord id -23
field beforeWord identifier -69
field beforeWord identifiers -23
field beforeWord identify 45
field beforeWord idp 98
field beforeWord ids -21
field beforeWord if 95
field beforeWord image -61
field beforeWord images 109
field beforeWord implemented -25
field beforeWord import -131
field beforeWord important 46
field beforeWord imports -43
field beforeWord improve -50
field beforeWord in -25
field beforeWord include -141
field beforeWord includes -190
field beforeWord including -201
field beforeWord independently 30
field beforeWord indicate -26
field beforeWord individual 114
field beforeWord info 359
field beforeWord information -497
field beforeWord inherit -57
field beforeWord input 300
field beforeWord inputs 552
field beforeWord inside -52
field beforeWord insights -103
field beforeWord install -39
field beforeWord installation -63
field beforeWord instance -145
field beforeWord instead 42
field beforeWord instructions -58
field beforeWord integrate -49
field beforeWord integrated 115
field beforeWord integration -55
field beforeWord integrations 45
field beforeWord intended -32
field beforeWord interface 84
field beforeWord interval -23
field beforeWord into -27
field beforeWord ip 49
field beforeWord is -25
field beforeWord issue 30
field beforeWord issues -44
field beforeWord it -266
field beforeWord item -77
field beforeWord items -59
field beforeWord its -71
field beforeWord itself 30
field beforeWord jira -23
field beforeWord job 174
field beforeWord json -98
field beforeWord just 58
field beforeWord jwt -28
field beforeWord keep -34
field beforeWord key 63
field beforeWord keycloak 35
field beforeWord keys -121
field beforeWord knowledge 134
field beforeWord kubernetes 104
field beforeWord label -27
field beforeWord labels -36
field beforeWord language 81
field beforeWord layer -55
field beforeWord layouts 89
field beforeWord ldap 90
field beforeWord lead -26
field beforeWord learn 62
field beforeWord least 45
field beforeWord leave 20
field beforeWord lets -24
field beforeWord letters 74
field beforeWord level -39
field beforeWord levels -74
field beforeWord lifecycle -39
field beforeWord limit -71
field beforeWord limited -23
field beforeWord line 133
field beforeWord link 155
field beforeWord linux -21
field beforeWord list -362
field beforeWord listed -171
field beforeWord listener -74
field beforeWord lists -45
field beforeWord live 36
field beforeWord load -41
field beforeWord local -78
field beforeWord location -76
field beforeWord locations -48
field beforeWord lock -32
field beforeWord log 67
field beforeWord logic -20
field beforeWord login 23
field beforeWord logs 76
field beforeWord long -37
field beforeWord longer 21
field beforeWord look 63
field beforeWord loop 21
field beforeWord lost -136
field beforeWord machine -38
field beforeWord made -23
field beforeWord main -51
field beforeWord maintenance -46
field beforeWord make -34
field beforeWord makes -65
field beforeWord manage -103
field beforeWord management -146
field beforeWord manager -156
field beforeWord manually 51
field beforeWord many -56
field beforeWord map -53
field beforeWord mapping -63
field beforeWord maps -39
field beforeWord marketplace -20
field beforeWord match -161
field beforeWord matches -37
field beforeWord matching 130
field beforeWord maximum -55
field beforeWord may -40
field beforeWord mcp 54
field beforeWord members 224
field beforeWord memory -31
field beforeWord mentioned -31
field beforeWord menu -144
field beforeWord message -137
field beforeWord metadata -169
field beforeWord method -42
field beforeWord methods -297
field beforeWord metric 583
field beforeWord metrics -260
field beforeWord microsoft -29
field beforeWord might -31
field beforeWord migration -20
field beforeWord minutes 47
field beforeWord modal 113
field beforeWord mode -175
field beforeWord models -57
field beforeWord modes -95
field beforeWord modify -41
field beforeWord module -23
field beforeWord money 111
field beforeWord monitor -23
field beforeWord monitoring -20
field beforeWord most 101
field beforeWord mqtt -68
field beforeWord much -20
field beforeWord multiple -139
field beforeWord must -80
field beforeWord mysql -89
field beforeWord name -24
field beforeWord names -49
field beforeWord namespace -73
field beforeWord navigate 92
field beforeWord necessary 69
field beforeWord need 178
field beforeWord needs 163
field beforeWord network 123
field beforeWord new 152
field beforeWord next 115
field beforeWord no -57
field beforeWord node 70
field beforeWord nodes -63
field beforeWord note 45
field beforeWord notes -89
field beforeWord notification 33
field beforeWord notifications 187
field beforeWord number 147
field beforeWord numbers 85
field beforeWord oauth -299
field beforeWord object -95
field beforeWord objects -29
field beforeWord obtain -44
field beforeWord occur -33
field beforeWord of -434
field beforeWord offer -26
field beforeWord offers -90
field beforeWord often -105
field beforeWord okta -54
field beforeWord on -39
field beforeWord onboarding -23
field beforeWord once 135
field beforeWord one 229
field beforeWord ones 90
field beforeWord online -41
field beforeWord only -153
field beforeWord open -142
field beforeWord openid -68
field beforeWord opens 47
field beforeWord operating 98
field beforeWord operation -58
field beforeWord operations -60
field beforeWord opportunities 69
field beforeWord optimize -40
field beforeWord option 74
field beforeWord optional -258
field beforeWord optionally 103
field beforeWord options 59
field beforeWord or 79
field beforeWord orders -26
field beforeWord organize 68
field beforeWord other 114
field beforeWord others -59
field beforeWord our -37
field beforeWord out 171
field beforeWord overrides 58
field beforeWord overview -117
field beforeWord own -63
field beforeWord page -53
field beforeWord pages 191
field beforeWord palette 51
field beforeWord panel 197
field beforeWord parameter 85
field beforeWord parameters 562
field beforeWord params -46
field beforeWord part -55
field beforeWord partial -117
field beforeWord particular -33
field beforeWord particularly -42
field beforeWord parts 261
field beforeWord pass -47
field beforeWord passing 183
field beforeWord password 52
field beforeWord paste -33
field beforeWord payload -42
field beforeWord payment 126
field beforeWord payments 253
field beforeWord per -29
field beforeWord percentage 222
field beforeWord perform -31
field beforeWord performance -65
field beforeWord period -64
field beforeWord periods -31
field beforeWord permission -75
field beforeWord permissions 228
field beforeWord personal -34
field beforeWord phone 76
field beforeWord pi -21
field beforeWord pick -40
field beforeWord pipeline -26
field beforeWord pipelines -180
field beforeWord placeholders -34
field beforeWord places -39
field beforeWord plan -23
field beforeWord platform -147
field beforeWord please -43
field beforeWord plugin 111
field beforeWord plugins -21
field beforeWord plus -27
field beforeWord pod 135
field beforeWord points 55
field beforeWord policies -28
field beforeWord policy 44
field beforeWord pop-up -33
field beforeWord portal 248
field beforeWord ports 58
field beforeWord position 69
field beforeWord possible 69
field beforeWord post -36
field beforeWord postgresql -36
field beforeWord prefer -37
field beforeWord preferences 54
field beforeWord preferred 71
field beforeWord present 153
field beforeWord prevent -54
field beforeWord previous 170
field beforeWord previously 172
field beforeWord price -75
field beforeWord pricing -62
field beforeWord print 58
field beforeWord priority -33
field beforeWord privacy -47
field beforeWord private 157
field beforeWord pro -36
field beforeWord proceed 109
field beforeWord process 59
field beforeWord processed -39
field beforeWord processing -26
field beforeWord product -48
field beforeWord production -136
field beforeWord products 54
field beforeWord profile 38
field beforeWord program -31
field beforeWord project 65
field beforeWord projects -64
field beforeWord prompt -164
field beforeWord prompted -26
field beforeWord prompts 113
field beforeWord properties -153
field beforeWord property -57
field beforeWord protocol 23
field beforeWord provide 194
field beforeWord provided -160
field beforeWord provider -79
field beforeWord provides -135
field beforeWord providing 65
field beforeWord provision -55
field beforeWord provisioning -105
field beforeWord proxy -35
field beforeWord public 232
field beforeWord publish 172
field beforeWord pull 89
field beforeWord purposes -77
field beforeWord quality -43
field beforeWord queries -27
field beforeWord query 62
field beforeWord questions -35
field beforeWord queue -105
field beforeWord quick -113
field beforeWord ram -105
field beforeWord range -50
field beforeWord rather -53
field beforeWord raw -24
field beforeWord reach -104
field beforeWord reachable 49
field beforeWord read -124
field beforeWord reading 170
field beforeWord real 81
field beforeWord receives -24
field beforeWord recommend -122
field beforeWord recommendations -50
field beforeWord recommended -43
field beforeWord record 41
field beforeWord recording 53
field beforeWord records -32
field beforeWord recurring 26
field beforeWord redirect -52
field beforeWord redis -22
field beforeWord reduce 39
field beforeWord refer 54
field beforeWord references -47
field beforeWord reflect -29
field beforeWord region -47
field beforeWord register -53
field beforeWord registered -32
field beforeWord registration 68
field beforeWord registry 63
field beforeWord regular -30
field beforeWord related 57
field beforeWord relationship -113
field beforeWord relative -30
field beforeWord release -59
field beforeWord relevant 45
field beforeWord remote -77
field beforeWord remove -39
field beforeWord removed -62
field beforeWord render 46
field beforeWord replace -78
field beforeWord replica -42
field beforeWord report 22
field beforeWord reports 162
field beforeWord repository 166
field beforeWord request -102
field beforeWord require -23
field beforeWord required -339
field beforeWord requirements -152
field beforeWord resolve -24
field beforeWord resolves -24
field beforeWord resources 130
field beforeWord response -47
field beforeWord responses -57
field beforeWord rest -31
field beforeWord restart -42
field beforeWord result -127
field beforeWord results -309
field beforeWord retention 38
field beforeWord returns -34
field beforeWord reverse -24
field beforeWord review -109
field beforeWord role -74
field beforeWord roles -44
field beforeWord root -25
field beforeWord route 42
field beforeWord routes -32
field beforeWord routing 70
field beforeWord row -159
field beforeWord rows 41
field beforeWord rules 95
field beforeWord runner -21
field beforeWord running -25
field beforeWord runs -62
field beforeWord s3 -31
field beforeWord sales 106
field beforeWord saml -189
field beforeWord sample 198
field beforeWord save -222
field beforeWord saved 145
field beforeWord scaling -22
field beforeWord scenarios 110
field beforeWord schedule 119
field beforeWord scheduled -64
field beforeWord schema 57
field beforeWord scim -80
field beforeWord scope -187
field beforeWord scopes -23
field beforeWord scrape 54
field beforeWord screen 46
field beforeWord screens -46
field beforeWord script -125
field beforeWord scripts -28
field beforeWord scroll 90
field beforeWord sdk -29
field beforeWord sdks -105
field beforeWord search -24
field beforeWord searching 112
field beforeWord second 67
field beforeWord secret -66
field beforeWord secrets -151
field beforeWord section 425
field beforeWord sections -51
field beforeWord secure -25
field beforeWord security -73
field beforeWord segment 56
field beforeWord select 251
field beforeWord selected -176
field beforeWord selecting -47
field beforeWord selection -78
field beforeWord self-hosted 39
field beforeWord send -43
field beforeWord sending -45
field beforeWord sends -32
field beforeWord sensitive -48
field beforeWord sent -64
field beforeWord series 80
field beforeWord server 27
field beforeWord servers -88
field beforeWord service -414
field beforeWord services 47
field beforeWord session -45
field beforeWord set -136
field beforeWord sets -34
field beforeWord setting -45
field beforeWord settings 591
field beforeWord setup -52
field beforeWord setups -24
field beforeWord several -219
field beforeWord severity -27
field beforeWord share -74
field beforeWord shared 103
field beforeWord sharing -186
field beforeWord shortcuts -22
field beforeWord should -114
field beforeWord shown 256
field beforeWord shows -291
field beforeWord side 82
field beforeWord sidebar -81
field beforeWord simple -22
field beforeWord simply 146
field beforeWord single 71
field beforeWord skip 145
field beforeWord slack 43
field beforeWord small -23
field beforeWord smtp -62
field beforeWord so 112
field beforeWord software -31
field beforeWord solutions -71
field beforeWord some 125
field beforeWord source -98
field beforeWord sources 158
field beforeWord specific 221
field beforeWord specifically 86
field beforeWord specify 108
field beforeWord split -24
field beforeWord sql -126
field beforeWord ssl 58
field beforeWord stack -49
field beforeWord stage 111
field beforeWord stages 139
field beforeWord standard 67
field beforeWord start 69
field beforeWord starting 189
field beforeWord starts 185
field beforeWord statement 90
field beforeWord states -90
field beforeWord statistics -144
field beforeWord status -33
field beforeWord statuses -98
field beforeWord step 92
field beforeWord steps -105
field beforeWord stop 74
field beforeWord storage -244
field beforeWord stored -127
field beforeWord stores -37
field beforeWord strategies -49
field beforeWord streamline -25
field beforeWord string -167
field beforeWord structure -72
field beforeWord style -32
field beforeWord submit 78
field beforeWord subscription 339
field beforeWord successful 111
field beforeWord sufficient -102
field beforeWord summary -133
field beforeWord support -214
field beforeWord supported -324
field beforeWord supports -303
field beforeWord sure -91
field beforeWord sync 113
field beforeWord systems 40
field beforeWord tab -37
field beforeWord table -113
field beforeWord tables -35
field beforeWord tabs -37
field beforeWord tags -55
field beforeWord take -147
field beforeWord takes -22
field beforeWord target 175
field beforeWord targeting 47
field beforeWord task 679
field beforeWord tasks 157
field beforeWord tax 97
field beforeWord templates -70
field beforeWord tenant -58
field beforeWord terms -54
field beforeWord terraform -89
field beforeWord test -125
field beforeWord testing -36
field beforeWord tests -85
field beforeWord text -63
field beforeWord than 74
field beforeWord the 21
field beforeWord their -67
field beforeWord them 117
field beforeWord then 86
field beforeWord there -111
field beforeWord these -180
field beforeWord they -64
field beforeWord things -127
field beforeWord third 72
field beforeWord this 220
field beforeWord those -36
field beforeWord three -249
field beforeWord thresholds -47
field beforeWord through -91
field beforeWord time -97
field beforeWord timeline -24
field beforeWord timing -77
field beforeWord to -245
field beforeWord together -26
field beforeWord token -105
field beforeWord tool 115
field beforeWord tooling -48
field beforeWord tools -63
field beforeWord top 27
field beforeWord topic 24
field beforeWord topics -21
field beforeWord track -35
field beforeWord tracking -53
field beforeWord traffic -37
field beforeWord transformation -32
field beforeWord transition -21
field beforeWord trigger 157
field beforeWord triggered -24
field beforeWord true 36
field beforeWord try -21
field beforeWord twilio 94
field beforeWord two -385
field beforeWord type -194
field beforeWord typed 128
field beforeWord types -464
field beforeWord typical -25
field beforeWord ui -167
field beforeWord under 63
field beforeWord understanding -56
field beforeWord unique -109
field beforeWord unit -41
field beforeWord units -60
field beforeWord up 247
field beforeWord update 179
field beforeWord updates 97
field beforeWord updating -75
field beforeWord upgrade -49
field beforeWord upgraded -22
field beforeWord upload -57
field beforeWord upon 39
field beforeWord uri -266
field beforeWord uris -60
field beforeWord url -44
field beforeWord urls -44
field beforeWord us -23
field beforeWord usage -137
field beforeWord use -214
field beforeWord used -164
field beforeWord useful 95
field beforeWord user 24
field beforeWord user-defined -39
field beforeWord username -54
field beforeWord users 154
field beforeWord uses -36
field beforeWord using -39
field beforeWord validate -25
field beforeWord value -42
field beforeWord values -456
field beforeWord variable 110
field beforeWord variables -155
field beforeWord variety 68
field beforeWord version 40
field beforeWord versioning -124
field beforeWord via 130
field beforeWord video -27
field beforeWord view -87
field beforeWord virtual -25
field beforeWord visibility 39
field beforeWord visual 76
field beforeWord volume 91
field beforeWord vs -24
field beforeWord want -115
field beforeWord wants 20
field beforeWord was -37
field beforeWord ways -289
field beforeWord we -196
field beforeWord web -107
field beforeWord webhook -170
field beforeWord website -27
field beforeWord websites 45
field beforeWord well -67
field beforeWord what -78
field beforeWord whatsapp 143
field beforeWord when -53
field beforeWord whether 77
field beforeWord which 200
field beforeWord while -24
field beforeWord who 139
field beforeWord whole 23
field beforeWord widgets -70
field beforeWord will 209
field beforeWord windows -37
field beforeWord with -115
field beforeWord within 102
field beforeWord without 22
field beforeWord wizard -70
field beforeWord work -68
field beforeWord workflow 118
field beforeWord workflows -56
field beforeWord working -27
field beforeWord workloads -122
field beforeWord works -74
field beforeWord workspace -147
field beforeWord worth 23
field beforeWord would -62
field beforeWord write -60
field beforeWord x -25
field beforeWord yaml 61
field beforeWord year 26
field beforeWord yes 65
field beforeWord you 25
field beforeWord you'll -153
field beforeWord you've 186
field beforeWord you’ll 195
field beforeWord you’re -20
field beforeWord zero -21
field bias 0 -86
field columnCount 2 222
field columnCount 3 -100
field columnCount 4 -229
field columnCount 5 -155
field columnCount 6 -26
field columnCount 7 -67
field columnHeader #0 -92
field columnHeader action -155
field columnHeader attribute -146
field columnHeader category -99
field columnHeader code -23
field columnHeader column 223
field columnHeader command -25
field columnHeader component -63
field columnHeader config 73
field columnHeader configuration -27
field columnHeader data -22
field columnHeader description -62
field columnHeader environment -92
field columnHeader error -22
field columnHeader event -41
field columnHeader feature -80
field columnHeader field 704
field columnHeader file -71
field columnHeader flag -21
field columnHeader format -143
field columnHeader in -55
field columnHeader input 118
field columnHeader key 362
field columnHeader level -97
field columnHeader method -48
field columnHeader mode -87
field columnHeader name -319
field columnHeader operation -23
field columnHeader option -30
field columnHeader options -40
field columnHeader parameter 584
field columnHeader parameters 109
field columnHeader part 103
field columnHeader property -134
field columnHeader provider -126
field columnHeader resource -25
field columnHeader service -21
field columnHeader setting 518
field columnHeader shortcut -49
field columnHeader source -71
field columnHeader status -101
field columnHeader task -47
field columnHeader tool -90
field columnHeader type -132
field columnHeader variable 178
field columnHeaderLast action -134
field columnHeaderLast attribute -100
field columnHeaderLast category -96
field columnHeaderLast code -22
field columnHeaderLast column 239
field columnHeaderLast component -63
field columnHeaderLast configuration -27
field columnHeaderLast description -62
field columnHeaderLast event -36
field columnHeaderLast feature -80
field columnHeaderLast field 793
field columnHeaderLast flag -21
field columnHeaderLast format -143
field columnHeaderLast key 362
field columnHeaderLast level -97
field columnHeaderLast method -48
field columnHeaderLast mode -87
field columnHeaderLast name -292
field columnHeaderLast operation -23
field columnHeaderLast option 69
field columnHeaderLast options -40
field columnHeaderLast parameter 593
field columnHeaderLast parameters 109
field columnHeaderLast property -134
field columnHeaderLast provider -125
field columnHeaderLast resource -25
field columnHeaderLast service -21
field columnHeaderLast setting 562
field columnHeaderLast shortcut -49
field columnHeaderLast status -101
field columnHeaderLast task -58
field columnHeaderLast tool -90
field columnHeaderLast type -124
field columnHeaderLast variable 99
field columnOther action -93
field columnOther admin -21
field columnOther amount -65
field columnOther at -25
field columnOther available 151
field columnOther case -106
field columnOther cli -48
field columnOther code -48
field columnOther command -80
field columnOther data -23
field columnOther default -352
field columnOther description 600
field columnOther details -140
field columnOther do -48
field columnOther does 296
field columnOther effect -32
field columnOther environment -56
field columnOther example -227
field columnOther examples -74
field columnOther field -190
field columnOther flag -31
field columnOther for 137
field columnOther format 384
field columnOther id -54
field columnOther in -44
field columnOther it 164
field columnOther line -59
field columnOther link -41
field columnOther meaning -156
field columnOther means -59
field columnOther more -38
field columnOther must -106
field columnOther name -229
field columnOther notes -135
field columnOther number -20
field columnOther on -30
field columnOther option -22
field columnOther options 107
field columnOther path -26
field columnOther purpose -44
field columnOther recommended 128
field columnOther required 88
field columnOther requirement -20
field columnOther status -78
field columnOther to -59
field columnOther type -38
field columnOther usage 59
field columnOther use -107
field columnOther user -24
field columnOther value 164
field columnOther values 276
field columnOther variable -47
field columnOther version -20
field columnOther what 66
field columnOther when 25
field columnOther where -36
field columnOther you -107
field columnRole 0 -124
field columnRole 1 666
field columnRole 10 -1424
field columnRole 2 -41
field columnRole 3 163
field columnRole 5 -352
field columnRole 6 340
field columnRole 7 -215
field columnRole 8 402
field console 0 32
field console 2 -801
field consoleSpan 0 -353
field consoleSpan 1 -269
field consoleSpan 10 -475
field consoleSpan 11 -269
field consoleSpan 16 -118
field consoleSpan 17 -224
field consoleSpan 18 -31
field consoleSpan 19 -555
field consoleSpan 2 83
field consoleSpan 3 -146
field consoleSpan 8 269
field consoleWord amazon -32
field consoleWord apple -273
field consoleWord aws -171
field consoleWord azure -132
field consoleWord bitbucket -52
field consoleWord cloudflare 149
field consoleWord github 414
field consoleWord gitlab 73
field consoleWord google 97
field consoleWord grafana 161
field consoleWord jira -46
field consoleWord keycloak -186
field consoleWord mailgun -159
field consoleWord microsoft -203
field consoleWord mongodb 93
field consoleWord okta -686
field consoleWord openai 133
field consoleWord slack 35
field consoleWord telegram 179
field consoleWord twilio 82
field consoleWord zapier -96
field depth 0 -278
field depth 1 178
field depth 3 180
field descriptionEmpty 0 -83
field descriptionEmpty 1 -682
field descriptionEmpty 2 -377
field descriptionEmpty 4 -25
field descriptionFirst $ -100
field descriptionFirst 0 51
field descriptionFirst 10 -23
field descriptionFirst 100 -27
field descriptionFirst 2 68
field descriptionFirst 4 -34
field descriptionFirst 8 -29
field descriptionFirst a -213
field descriptionFirst add 107
field descriptionFirst added -25
field descriptionFirst adjust 26
field descriptionFirst admin 88
field descriptionFirst after 71
field descriptionFirst all -52
field descriptionFirst allow 278
field descriptionFirst allows 83
field descriptionFirst always -56
field descriptionFirst an -22
field descriptionFirst and 56
field descriptionFirst api 93
field descriptionFirst application 41
field descriptionFirst applies 23
field descriptionFirst are -30
field descriptionFirst array -79
field descriptionFirst assign 82
field descriptionFirst authentication 44
field descriptionFirst authorization 59
field descriptionFirst auto-generated -26
field descriptionFirst automatically 20
field descriptionFirst aws 68
field descriptionFirst azure -24
field descriptionFirst based -59
field descriptionFirst bearer 83
field descriptionFirst build -23
field descriptionFirst by 69
field descriptionFirst can -24
field descriptionFirst certificate 109
field descriptionFirst checks -203
field descriptionFirst choose 131
field descriptionFirst click -200
field descriptionFirst clicking -39
field descriptionFirst client -251
field descriptionFirst code -197
field descriptionFirst color 47
field descriptionFirst comma-separated 112
field descriptionFirst connection 20
field descriptionFirst contains -26
field descriptionFirst content -39
field descriptionFirst context 44
field descriptionFirst control -52
field descriptionFirst controls 104
field descriptionFirst copies -41
field descriptionFirst copy -78
field descriptionFirst count -27
field descriptionFirst counts 89
field descriptionFirst creates -69
field descriptionFirst creating -49
field descriptionFirst custom 105
field descriptionFirst customizable 24
field descriptionFirst customize 62
field descriptionFirst daily -60
field descriptionFirst date -57
field descriptionFirst default -27
field descriptionFirst defaults 56
field descriptionFirst define 28
field descriptionFirst defines 214
field descriptionFirst deploy -38
field descriptionFirst deployment 61
field descriptionFirst describe 76
field descriptionFirst describes -26
field descriptionFirst determine 46
field descriptionFirst determines 55
field descriptionFirst development 35
field descriptionFirst different 30
field descriptionFirst directly 74
field descriptionFirst disabled 44
field descriptionFirst disables -20
field descriptionFirst displays -29
field descriptionFirst dns 54
field descriptionFirst docker -68
field descriptionFirst document 52
field descriptionFirst don't -23
field descriptionFirst drag 35
field descriptionFirst duration -43
field descriptionFirst e.g 147
field descriptionFirst either 48
field descriptionFirst email 61
field descriptionFirst enable -97
field descriptionFirst enabled 170
field descriptionFirst enables 94
field descriptionFirst enabling 86
field descriptionFirst ensure -96
field descriptionFirst ensures -30
field descriptionFirst enter 142
field descriptionFirst environment -69
field descriptionFirst every -102
field descriptionFirst everyone -92
field descriptionFirst example 92
field descriptionFirst export -90
field descriptionFirst extra 64
field descriptionFirst fetch -27
field descriptionFirst field 201
field descriptionFirst fields -99
field descriptionFirst file 29
field descriptionFirst first 30
field descriptionFirst flag -74
field descriptionFirst for -59
field descriptionFirst form 29
field descriptionFirst from -68
field descriptionFirst function -21
field descriptionFirst gain -24
field descriptionFirst generate -20
field descriptionFirst generates -23
field descriptionFirst get 47
field descriptionFirst go -89
field descriptionFirst grants -34
field descriptionFirst handle 108
field descriptionFirst hello 59
field descriptionFirst here 42
field descriptionFirst hide -52
field descriptionFirst hides 36
field descriptionFirst hour 44
field descriptionFirst hover -33
field descriptionFirst how 264
field descriptionFirst html 34
field descriptionFirst http 33
field descriptionFirst http: -73
field descriptionFirst https: -182
field descriptionFirst https:// -147
field descriptionFirst i.e -45
field descriptionFirst icon 54
field descriptionFirst ideal -34
field descriptionFirst identifies -24
field descriptionFirst if 180
field descriptionFirst in -117
field descriptionFirst include 58
field descriptionFirst includes 68
field descriptionFirst indicates -21
field descriptionFirst int -22
field descriptionFirst ip 29
field descriptionFirst is 72
field descriptionFirst json 233
field descriptionFirst jwt 113
field descriptionFirst keep -23
field descriptionFirst key-value 50
field descriptionFirst leave 141
field descriptionFirst lets -98
field descriptionFirst link 29
field descriptionFirst links -36
field descriptionFirst local 212
field descriptionFirst lock 32
field descriptionFirst login 26
field descriptionFirst make -77
field descriptionFirst manually -54
field descriptionFirst matches 62
field descriptionFirst max 56
field descriptionFirst maximum 101
field descriptionFirst means -22
field descriptionFirst message 62
field descriptionFirst metadata -51
field descriptionFirst minimum 78
field descriptionFirst modify -33
field descriptionFirst mongodb 39
field descriptionFirst most -45
field descriptionFirst multiple 60
field descriptionFirst name -58
field descriptionFirst never -71
field descriptionFirst no -128
field descriptionFirst none 36
field descriptionFirst note -40
field descriptionFirst nothing -23
field descriptionFirst notify 53
field descriptionFirst number 25
field descriptionFirst numeric -43
field descriptionFirst oauth 85
field descriptionFirst object -25
field descriptionFirst on 115
field descriptionFirst once -47
field descriptionFirst one 56
field descriptionFirst only 130
field descriptionFirst open -52
field descriptionFirst opens -39
field descriptionFirst operator 41
field descriptionFirst optional 33
field descriptionFirst optionally 132
field descriptionFirst organization 32
field descriptionFirst parameter 101
field descriptionFirst password -83
field descriptionFirst paste 45
field descriptionFirst path 109
field descriptionFirst pin -33
field descriptionFirst point 65
field descriptionFirst prevent 33
field descriptionFirst primary 84
field descriptionFirst profile -44
field descriptionFirst project 40
field descriptionFirst provide 136
field descriptionFirst query 80
field descriptionFirst quickly -26
field descriptionFirst read -31
field descriptionFirst read-only -73
field descriptionFirst receive -22
field descriptionFirst recommended -37
field descriptionFirst record -23
field descriptionFirst records 93
field descriptionFirst redirect -31
field descriptionFirst redis 27
field descriptionFirst refers 152
field descriptionFirst refresh 66
field descriptionFirst register 70
field descriptionFirst replace -23
field descriptionFirst repository 58
field descriptionFirst require 100
field descriptionFirst required -35
field descriptionFirst requires -23
field descriptionFirst reserved 34
field descriptionFirst resource 40
field descriptionFirst restrict 24
field descriptionFirst return -20
field descriptionFirst returns -62
field descriptionFirst run -44
field descriptionFirst runs 61
field descriptionFirst same 47
field descriptionFirst saml 90
field descriptionFirst scheduled -50
field descriptionFirst seconds 29
field descriptionFirst security -38
field descriptionFirst see -34
field descriptionFirst select 218
field descriptionFirst send -109
field descriptionFirst server 35
field descriptionFirst set 128
field descriptionFirst sets 59
field descriptionFirst setting -99
field descriptionFirst short 39
field descriptionFirst show -21
field descriptionFirst shown 146
field descriptionFirst shows -275
field descriptionFirst skip -53
field descriptionFirst some -29
field descriptionFirst sort 44
field descriptionFirst source 56
field descriptionFirst specifies 487
field descriptionFirst specify 118
field descriptionFirst ssl 66
field descriptionFirst store -34
field descriptionFirst string -220
field descriptionFirst subject 24
field descriptionFirst support 35
field descriptionFirst supporting 28
field descriptionFirst supports 45
field descriptionFirst switch 86
field descriptionFirst tab -140
field descriptionFirst table -28
field descriptionFirst target 35
field descriptionFirst tasks -35
field descriptionFirst team -22
field descriptionFirst test 152
field descriptionFirst text 137
field descriptionFirst that -53
field descriptionFirst the 177
field descriptionFirst there -47
field descriptionFirst these -69
field descriptionFirst they -25
field descriptionFirst this 45
field descriptionFirst title 51
field descriptionFirst tls 43
field descriptionFirst to -389
field descriptionFirst toggle 191
field descriptionFirst total 54
field descriptionFirst trace -47
field descriptionFirst trigger 268
field descriptionFirst turn 64
field descriptionFirst turns 106
field descriptionFirst type -70
field descriptionFirst understand -39
field descriptionFirst unique 103
field descriptionFirst update -41
field descriptionFirst upgrade 35
field descriptionFirst upload -38
field descriptionFirst url 134
field descriptionFirst usage -24
field descriptionFirst use -101
field descriptionFirst used 26
field descriptionFirst useful -38
field descriptionFirst user -26
field descriptionFirst username -51
field descriptionFirst users -25
field descriptionFirst using 36
field descriptionFirst usually -24
field descriptionFirst validate -38
field descriptionFirst value 326
field descriptionFirst values 59
field descriptionFirst variable -125
field descriptionFirst verify -67
field descriptionFirst version 39
field descriptionFirst via -28
field descriptionFirst view -30
field descriptionFirst we -157
field descriptionFirst when -47
field descriptionFirst where -227
field descriptionFirst whether 137
field descriptionFirst which -71
field descriptionFirst who 113
field descriptionFirst will -132
field descriptionFirst with -22
field descriptionFirst within -60
field descriptionFirst without -88
field descriptionFirst workflow 26
field descriptionFirst yes -88
field descriptionFirst you 177
field descriptionFirst your 184
field descriptionFirstClass aimless 70
field descriptionFirstClass be 41
field descriptionFirstClass beforePlace -126
field descriptionFirstClass blank 91
field descriptionFirstClass button 47
field descriptionFirstClass check -352
field descriptionFirstClass click -258
field descriptionFirstClass configure 61
field descriptionFirstClass conjunction 38
field descriptionFirstClass consoleNoun -22
field descriptionFirstClass contrast 103
field descriptionFirstClass dateNoun -82
field descriptionFirstClass defaultHeader 37
field descriptionFirstClass descriptionHeader 306
field descriptionFirstClass determiner 193
field descriptionFirstClass display -272
field descriptionFirstClass durationNoun -37
field descriptionFirstClass edition 22
field descriptionFirstClass emailNoun 58
field descriptionFirstClass enter 496
field descriptionFirstClass exampleHeader 90
field descriptionFirstClass fieldNoun 90
field descriptionFirstClass fileNoun 77
field descriptionFirstClass fillingVerb 759
field descriptionFirstClass followUp -88
field descriptionFirstClass formNoun -143
field descriptionFirstClass genericHeading -149
field descriptionFirstClass groupNoun -61
field descriptionFirstClass headingVerb -108
field descriptionFirstClass hostNoun 111
field descriptionFirstClass inputNoun 466
field descriptionFirstClass interfaceNoun 41
field descriptionFirstClass labelConnector -62
field descriptionFirstClass labelFiller 46
field descriptionFirstClass leave 104
field descriptionFirstClass make -161
field descriptionFirstClass manipulate -191
field descriptionFirstClass menuNoun 287
field descriptionFirstClass multilineNoun 239
field descriptionFirstClass navigate -71
field descriptionFirstClass negation -300
field descriptionFirstClass numberNoun 267
field descriptionFirstClass numberWord 99
field descriptionFirstClass obligation 229
field descriptionFirstClass on 170
field descriptionFirstClass opener 21
field descriptionFirstClass openingVerb 51
field descriptionFirstClass optionNoun 372
field descriptionFirstClass optionalHeader 33
field descriptionFirstClass optionsHeader 110
field descriptionFirstClass otherHeader -161
field descriptionFirstClass paste 43
field descriptionFirstClass place -185
field descriptionFirstClass plainNoun -25
field descriptionFirstClass pointer -63
field descriptionFirstClass possessive 166
field descriptionFirstClass possibility 103
field descriptionFirstClass preposition -400
field descriptionFirstClass remark 39
field descriptionFirstClass requiredHeader -93
field descriptionFirstClass secretNoun -133
field descriptionFirstClass select 433
field descriptionFirstClass slugEnd -270
field descriptionFirstClass slugVerb 59
field descriptionFirstClass softener 96
field descriptionFirstClass structural 216
field descriptionFirstClass submitVerb 100
field descriptionFirstClass switchEffect 542
field descriptionFirstClass switchOn 267
field descriptionFirstClass titleNoun -87
field descriptionFirstClass toggleNoun 187
field descriptionFirstClass trialVerb -100
field descriptionFirstClass typeHeader -112
field descriptionFirstClass unit 55
field descriptionFirstClass upload 36
field descriptionFirstClass urlNoun 130
field descriptionFirstClass use -77
field descriptionFirstClass valueWord 69
field descriptionFirstClass vendor 65
field descriptionFirstClass weakLabelHeader -106
field descriptionHasSpan 0 -280
field descriptionLength 0 -453
field descriptionLength 2 108
field descriptionLength 3 -33
field descriptionLength 4 -276
field descriptionLength 5 -188
field descriptionLength 6 52
field descriptionLength 7 41
field descriptionMood 0 -43
field descriptionMood 1 141
field descriptionMood 2 147
field descriptionMood 3 -194
field descriptionMood 4 56
field descriptionMood 5 -87
field descriptionMood 6 66
field descriptionPhrase byDefault 645
field descriptionPhrase defaultIs 192
field descriptionPhrase example -183
field descriptionPhrase existing 52
field descriptionPhrase filledByItself -87
field descriptionPhrase following 206
field descriptionPhrase followingValues -66
field descriptionPhrase fromMenu 359
field descriptionPhrase leaveBlank 267
field descriptionPhrase logIn -383
field descriptionPhrase multiline 157
field descriptionPhrase needs 123
field descriptionPhrase omission -75
field descriptionPhrase oneOf 137
field descriptionPhrase optional 593
field descriptionPhrase optionsAnnounced 135
field descriptionPhrase ordered 492
field descriptionPhrase pairs 175
field descriptionPhrase range -84
field descriptionPhrase recommended 289
field descriptionPhrase required 302
field descriptionPhrase separated 228
field descriptionPhrase severalOf -274
field descriptionPhrase shownOnly 274
field descriptionPhrase valuesAre -71
field descriptionPhrase whether 643
field descriptionSecondMood 0 38
field descriptionSecondMood 2 114
field descriptionSecondMood 3 187
field descriptionSecondMood 5 33
field descriptionSecondMood 6 109
field descriptionVerb access -36
field descriptionVerb add 108
field descriptionVerb adding -34
field descriptionVerb adjust 50
field descriptionVerb apply 73
field descriptionVerb assign 111
field descriptionVerb change -47
field descriptionVerb check 27
field descriptionVerb choose 182
field descriptionVerb choosing 26
field descriptionVerb click -222
field descriptionVerb clicking -83
field descriptionVerb complete 21
field descriptionVerb configure 110
field descriptionVerb connect -42
field descriptionVerb continue 27
field descriptionVerb copy -126
field descriptionVerb create 59
field descriptionVerb creating -43
field descriptionVerb define 108
field descriptionVerb deploy 29
field descriptionVerb describe 109
field descriptionVerb download -103
field descriptionVerb edit -24
field descriptionVerb enable -44
field descriptionVerb enabling 35
field descriptionVerb ensure -147
field descriptionVerb enter 202
field descriptionVerb export -94
field descriptionVerb fill 24
field descriptionVerb find -49
field descriptionVerb flag -83
field descriptionVerb generate -119
field descriptionVerb give 59
field descriptionVerb go -95
field descriptionVerb hover -32
field descriptionVerb import 71
field descriptionVerb insert -129
field descriptionVerb install -23
field descriptionVerb integrate -26
field descriptionVerb keep -65
field descriptionVerb leave 90
field descriptionVerb log -50
field descriptionVerb make -135
field descriptionVerb move -28
field descriptionVerb name 25
field descriptionVerb new 56
field descriptionVerb note -54
field descriptionVerb open -102
field descriptionVerb pick 122
field descriptionVerb populate 72
field descriptionVerb provide 71
field descriptionVerb put -20
field descriptionVerb read -58
field descriptionVerb register 88
field descriptionVerb remove -24
field descriptionVerb restart 26
field descriptionVerb review -61
field descriptionVerb run 26
field descriptionVerb see -117
field descriptionVerb select 138
field descriptionVerb set 72
field descriptionVerb setting -109
field descriptionVerb specify 73
field descriptionVerb switch 86
field descriptionVerb test 88
field descriptionVerb toggle 217
field descriptionVerb turn 49
field descriptionVerb type -98
field descriptionVerb update -65
field descriptionVerb upload -56
field descriptionVerb use -46
field descriptionVerb using 28
field descriptionVerb validate 38
field descriptionVerb verify -31
field descriptionVerb view -52
field descriptionWord $ 58
field descriptionWord % 23
field descriptionWord & -42
field descriptionWord + 52
field descriptionWord -d 51
field descriptionWord -f -21
field descriptionWord . 313
field descriptionWord ... -41
field descriptionWord / 44
field descriptionWord /.well-known/openid-configuration -31
field descriptionWord = -73
field descriptionWord ability -104
field descriptionWord about 129
field descriptionWord above 100
field descriptionWord acceptance 46
field descriptionWord access 115
field descriptionWord accessible -33
field descriptionWord according -41
field descriptionWord account 69
field descriptionWord accounts 81
field descriptionWord accuracy -20
field descriptionWord achieve -42
field descriptionWord acl 106
field descriptionWord acme 45
field descriptionWord across -80
field descriptionWord actions -171
field descriptionWord active 30
field descriptionWord actively -34
field descriptionWord activities -69
field descriptionWord actually 111
field descriptionWord ad 26
field descriptionWord add -48
field descriptionWord added 129
field descriptionWord adding -43
field descriptionWord addition 36
field descriptionWord address 72
field descriptionWord addresses 71
field descriptionWord adjust 47
field descriptionWord admin 131
field descriptionWord administer -83
field descriptionWord administration -31
field descriptionWord administrator -49
field descriptionWord admins -39
field descriptionWord advanced -105
field descriptionWord affect -29
field descriptionWord affected -99
field descriptionWord after 106
field descriptionWord against 32
field descriptionWord agent 125
field descriptionWord agents -67
field descriptionWord aggregation 34
field descriptionWord alert 24
field descriptionWord algorithm 105
field descriptionWord allow 236
field descriptionWord allowed 58
field descriptionWord allowing -38
field descriptionWord almost -24
field descriptionWord already -35
field descriptionWord also -51
field descriptionWord always -63
field descriptionWord amazon 58
field descriptionWord amount 293
field descriptionWord analysis -82
field descriptionWord analytics 117
field descriptionWord analyze -22
field descriptionWord analyzes -24
field descriptionWord and -418
field descriptionWord anonymous 83
field descriptionWord answers -21
field descriptionWord anthropic 48
field descriptionWord apache -114
field descriptionWord api -52
field descriptionWord apis -36
field descriptionWord app -109
field descriptionWord appear -65
field descriptionWord appears 86
field descriptionWord application -35
field descriptionWord applied 59
field descriptionWord applies 188
field descriptionWord apply 109
field descriptionWord approval -38
field descriptionWord approve -24
field descriptionWord approved -35
field descriptionWord apps 126
field descriptionWord archive -24
field descriptionWord are -63
field descriptionWord area -37
field descriptionWord arguments 54
field descriptionWord arn 103
field descriptionWord array -94
field descriptionWord artifacts -71
field descriptionWord as 35
field descriptionWord ask -35
field descriptionWord asking 60
field descriptionWord assertion 105
field descriptionWord assets -69
field descriptionWord assign 97
field descriptionWord assigned 112
field descriptionWord assignment 32
field descriptionWord assistant 27
field descriptionWord associate 83
field descriptionWord associated -75
field descriptionWord attached 144
field descriptionWord attempted -66
field descriptionWord attempts -29
field descriptionWord attribute 101
field descriptionWord attributes 39
field descriptionWord aud 28
field descriptionWord audience -33
field descriptionWord audit -35
field descriptionWord auth -59
field descriptionWord authenticate 63
field descriptionWord authenticating 21
field descriptionWord authentication 212
field descriptionWord authorization 136
field descriptionWord auto -35
field descriptionWord auto-generated 24
field descriptionWord autocomplete -34
field descriptionWord automate -21
field descriptionWord automated -41
field descriptionWord automatically -21
field descriptionWord available -93
field descriptionWord avatar -20
field descriptionWord average -60
field descriptionWord awaiting 37
field descriptionWord away -25
field descriptionWord aws 31
field descriptionWord azure 36
field descriptionWord back -102
field descriptionWord backed -54
field descriptionWord backend 44
field descriptionWord background 38
field descriptionWord backup 74
field descriptionWord backups -48
field descriptionWord balance 127
field descriptionWord balancer -31
field descriptionWord bar 158
field descriptionWord based 24
field descriptionWord basic 133
field descriptionWord basics -58
field descriptionWord batch 56
field descriptionWord be 106
field descriptionWord bearer 58
field descriptionWord becomes 29
field descriptionWord been -170
field descriptionWord before 173
field descriptionWord begin -28
field descriptionWord beginning 27
field descriptionWord behavior -41
field descriptionWord behind -36
field descriptionWord being -116
field descriptionWord below 45
field descriptionWord best 20
field descriptionWord beta -20
field descriptionWord better -88
field descriptionWord between 90
field descriptionWord billing -26
field descriptionWord bind 39
field descriptionWord binding 87
field descriptionWord blank 147
field descriptionWord blob -30
field descriptionWord block -46
field descriptionWord blocked 77
field descriptionWord blocks -41
field descriptionWord blue -63
field descriptionWord board -52
field descriptionWord body -95
field descriptionWord bool -24
field descriptionWord boolean -57
field descriptionWord bot -40
field descriptionWord both -173
field descriptionWord bots -48
field descriptionWord bottom 46
field descriptionWord box 151
field descriptionWord bridge -114
field descriptionWord brief -47
field descriptionWord broad -46
field descriptionWord broker 34
field descriptionWord browse -21
field descriptionWord bucket -109
field descriptionWord buffer 49
field descriptionWord build 95
field descriptionWord built-in -29
field descriptionWord bundle -22
field descriptionWord business -24
field descriptionWord but -153
field descriptionWord button -161
field descriptionWord by 90
field descriptionWord bypass 56
field descriptionWord bytes -78
field descriptionWord c -43
field descriptionWord ca -25
field descriptionWord caching -41
field descriptionWord calculate 88
field descriptionWord calculated -43
field descriptionWord call 66
field descriptionWord called -48
field descriptionWord calls 235
field descriptionWord campaign 238
field descriptionWord can 27
field descriptionWord canceled -34
field descriptionWord cannot -73
field descriptionWord canvas 77
field descriptionWord capability -26
field descriptionWord capacity -23
field descriptionWord capture -48
field descriptionWord captured 21
field descriptionWord card 82
field descriptionWord cases -49
field descriptionWord catalog -42
field descriptionWord categories -30
field descriptionWord category -47
field descriptionWord cc 31
field descriptionWord cells -27
field descriptionWord center 89
field descriptionWord central -75
field descriptionWord certain 302
field descriptionWord certificates -57
field descriptionWord change -286
field descriptionWord changed -31
field descriptionWord changes -278
field descriptionWord channel 90
field descriptionWord character 126
field descriptionWord characters 92
field descriptionWord charge -33
field descriptionWord charges -33
field descriptionWord chart -165
field descriptionWord charts -62
field descriptionWord chat -140
field descriptionWord chatbot -29
field descriptionWord checkboxes 29
field descriptionWord checking 33
field descriptionWord checkout 53
field descriptionWord checks -166
field descriptionWord choice -49
field descriptionWord choose 221
field descriptionWord choosing 26
field descriptionWord chosen 203
field descriptionWord chunk 155
field descriptionWord ci -60
field descriptionWord ci/cd -23
field descriptionWord cidr 65
field descriptionWord class 23
field descriptionWord classes 52
field descriptionWord cleanup 31
field descriptionWord click -304
field descriptionWord clicked -49
field descriptionWord clicking -40
field descriptionWord client 207
field descriptionWord clients 26
field descriptionWord closed -20
field descriptionWord cloud 34
field descriptionWord cluster -89
field descriptionWord codes -36
field descriptionWord collection 34
field descriptionWord collections -64
field descriptionWord color 112
field descriptionWord colors 20
field descriptionWord column 84
field descriptionWord columns 47
field descriptionWord combination -26
field descriptionWord combine 46
field descriptionWord combined -31
field descriptionWord combining -21
field descriptionWord comes -22
field descriptionWord comma 24
field descriptionWord comma-separated 211
field descriptionWord command 77
field descriptionWord commands -118
field descriptionWord comment 33
field descriptionWord comments 35
field descriptionWord commit -27
field descriptionWord common -52
field descriptionWord communicate 22
field descriptionWord communication 41
field descriptionWord community -45
field descriptionWord company -27
field descriptionWord comparison -171
field descriptionWord completely -30
field descriptionWord completes -71
field descriptionWord complex -49
field descriptionWord compliance 35
field descriptionWord component -43
field descriptionWord components -60
field descriptionWord compose 73
field descriptionWord compute 34
field descriptionWord concurrency -24
field descriptionWord concurrent -36
field descriptionWord concurrently 40
field descriptionWord conditional 99
field descriptionWord conditionally -20
field descriptionWord conditions 211
field descriptionWord config -94
field descriptionWord configurable -59
field descriptionWord configuration -166
field descriptionWord configurations -55
field descriptionWord configure 135
field descriptionWord configured -120
field descriptionWord configuring -38
field descriptionWord confirmation -22
field descriptionWord conflicts -30
field descriptionWord connect -141
field descriptionWord connected 52
field descriptionWord connecting -25
field descriptionWord connection 141
field descriptionWord connections -79
field descriptionWord connector -63
field descriptionWord consecutive 37
field descriptionWord consider -23
field descriptionWord console 33
field descriptionWord consumption -21
field descriptionWord contact 165
field descriptionWord contacts -69
field descriptionWord container 25
field descriptionWord containers 82
field descriptionWord containing -45
field descriptionWord contains -140
field descriptionWord content 39
field descriptionWord contents 85
field descriptionWord context 176
field descriptionWord continue -44
field descriptionWord continues -30
field descriptionWord continuous -53
field descriptionWord contributions -44
field descriptionWord control -152
field descriptionWord controls 163
field descriptionWord conversation -50
field descriptionWord conversations -36
field descriptionWord copied -104
field descriptionWord copies -71
field descriptionWord copy -136
field descriptionWord core -44
field descriptionWord corner -39
field descriptionWord correct -100
field descriptionWord correctly -28
field descriptionWord corresponds -35
field descriptionWord costs 50
field descriptionWord count 65
field descriptionWord country 73
field descriptionWord counts 63
field descriptionWord cpu -142
field descriptionWord cpus 20
field descriptionWord create 67
field descriptionWord created 115
field descriptionWord creates -87
field descriptionWord creating -75
field descriptionWord creation -39
field descriptionWord credential 66
field descriptionWord credentials 26
field descriptionWord credit -113
field descriptionWord credits 52
field descriptionWord criteria -33
field descriptionWord critical -25
field descriptionWord css 99
field descriptionWord csv -101
field descriptionWord currency 48
field descriptionWord current -145
field descriptionWord currently 40
field descriptionWord customer 87
field descriptionWord customizable 23
field descriptionWord customization -40
field descriptionWord customize -81
field descriptionWord d 38
field descriptionWord dashboard -183
field descriptionWord data -237
field descriptionWord datasource 33
field descriptionWord date 299
field descriptionWord day 61
field descriptionWord days 207
field descriptionWord debug -39
field descriptionWord decide -25
field descriptionWord decimal 33
field descriptionWord dedicated -55
field descriptionWord default 316
field descriptionWord defaults 55
field descriptionWord define 101
field descriptionWord defined 86
field descriptionWord defines 120
field descriptionWord defining -81
field descriptionWord definition -23
field descriptionWord definitions -21
field descriptionWord delegate 26
field descriptionWord delete -37
field descriptionWord deleting -54
field descriptionWord delivered -22
field descriptionWord delivery -64
field descriptionWord dependencies -40
field descriptionWord dependency 24
field descriptionWord depending 63
field descriptionWord depends -40
field descriptionWord deployed 94
field descriptionWord deploying 38
field descriptionWord deployment 53
field descriptionWord deployments -74
field descriptionWord derived -71
field descriptionWord describe 193
field descriptionWord description 197
field descriptionWord design -39
field descriptionWord destination 91
field descriptionWord detail 31
field descriptionWord details -258
field descriptionWord detect -21
field descriptionWord detects -21
field descriptionWord determine 67
field descriptionWord determines 127
field descriptionWord determining 41
field descriptionWord developer 71
field descriptionWord developers -22
field descriptionWord development -73
field descriptionWord device -58
field descriptionWord devices 33
field descriptionWord dialog -35
field descriptionWord dictionary -23
field descriptionWord different -36
field descriptionWord direct -91
field descriptionWord directly -36
field descriptionWord directory 248
field descriptionWord disable 28
field descriptionWord disabled 59
field descriptionWord discord -24
field descriptionWord discount 23
field descriptionWord discover -24
field descriptionWord discovered 37
field descriptionWord discovery -60
field descriptionWord display 30
field descriptionWord displayed -53
field descriptionWord displays -220
field descriptionWord distinct -21
field descriptionWord distinguished 41
field descriptionWord distribute -22
field descriptionWord distributed -43
field descriptionWord distribution -51
field descriptionWord dn 42
field descriptionWord dns 46
field descriptionWord do 86
field descriptionWord docker 209
field descriptionWord docker-compose.yml -35
field descriptionWord document 58
field descriptionWord documentation -54
field descriptionWord documents 87
field descriptionWord does -80
field descriptionWord doesn't -57
field descriptionWord doesn’t 52
field descriptionWord domains 43
field descriptionWord don't -52
field descriptionWord done -23
field descriptionWord down 116
field descriptionWord download -49
field descriptionWord downloaded -22
field descriptionWord downloading -48
field descriptionWord downloads -67
field descriptionWord downtime -50
field descriptionWord driver 27
field descriptionWord drop 107
field descriptionWord drop-down 26
field descriptionWord dropdown -33
field descriptionWord dropped -31
field descriptionWord due 131
field descriptionWord duplicate -77
field descriptionWord duration 94
field descriptionWord during 138
field descriptionWord dynamic 78
field descriptionWord e-mail -49
field descriptionWord e.g 632
field descriptionWord earlier -23
field descriptionWord earliest 59
field descriptionWord easier -47
field descriptionWord easy -22
field descriptionWord edge 65
field descriptionWord edit -79
field descriptionWord editable 63
field descriptionWord edited -21
field descriptionWord editor -39
field descriptionWord edits 22
field descriptionWord effectively -20
field descriptionWord efficiency -50
field descriptionWord efficient -24
field descriptionWord element 188
field descriptionWord elements -39
field descriptionWord else -43
field descriptionWord email 198
field descriptionWord emails 108
field descriptionWord embedded 113
field descriptionWord emitted 21
field descriptionWord empty 154
field descriptionWord enable 20
field descriptionWord enabled 167
field descriptionWord enables 130
field descriptionWord enabling 38
field descriptionWord encoding 130
field descriptionWord encrypt -25
field descriptionWord encrypting -27
field descriptionWord encryption -25
field descriptionWord end -30
field descriptionWord end-to-end -27
field descriptionWord endpoints -48
field descriptionWord enforce 66
field descriptionWord engine -54
field descriptionWord enhanced 24
field descriptionWord ensure -80
field descriptionWord ensures -41
field descriptionWord ensuring -29
field descriptionWord enter 219
field descriptionWord entering -27
field descriptionWord entire -53
field descriptionWord entirely -23
field descriptionWord entities 31
field descriptionWord entity 58
field descriptionWord entries 67
field descriptionWord environment -79
field descriptionWord environments -29
field descriptionWord equal -108
field descriptionWord equals 44
field descriptionWord error -88
field descriptionWord errors -26
field descriptionWord especially -20
field descriptionWord essential -26
field descriptionWord evaluate 125
field descriptionWord evaluated 76
field descriptionWord even 56
field descriptionWord event -127
field descriptionWord events -119
field descriptionWord everyone -93
field descriptionWord everything -23
field descriptionWord exact -48
field descriptionWord exactly -41
field descriptionWord example 123
field descriptionWord exclude 90
field descriptionWord execute 106
field descriptionWord executed -81
field descriptionWord executing -32
field descriptionWord execution -127
field descriptionWord executions -74
field descriptionWord exist -31
field descriptionWord exists 85
field descriptionWord expected -61
field descriptionWord expensive -21
field descriptionWord experience -110
field descriptionWord experiment -109
field descriptionWord experimental 21
field descriptionWord expiration -32
field descriptionWord explains 76
field descriptionWord export -128
field descriptionWord exports -28
field descriptionWord expose -45
field descriptionWord exposes -25
field descriptionWord exposures -27
field descriptionWord expression 45
field descriptionWord expressions -68
field descriptionWord extension 101
field descriptionWord externally -25
field descriptionWord extra 46
field descriptionWord extract 105
field descriptionWord extracted 170
field descriptionWord extraction 28
field descriptionWord factor -23
field descriptionWord factors 34
field descriptionWord factory 139
field descriptionWord failed 59
field descriptionWord fails 84
field descriptionWord failure -46
field descriptionWord false -44
field descriptionWord far -54
field descriptionWord faster -25
field descriptionWord feature -258
field descriptionWord features -136
field descriptionWord feedback -69
field descriptionWord fetch -23
field descriptionWord field 77
field descriptionWord fields -58
field descriptionWord file(s) 102
field descriptionWord filled 91
field descriptionWord filter -28
field descriptionWord filtering -20
field descriptionWord filters 87
field descriptionWord financial -22
field descriptionWord find -73
field descriptionWord finding -138
field descriptionWord fires 57
field descriptionWord first -74
field descriptionWord fiscal 25
field descriptionWord five 23
field descriptionWord fix -21
field descriptionWord fixed -61
field descriptionWord flag -250
field descriptionWord flags 45
field descriptionWord flat 119
field descriptionWord flexible -29
field descriptionWord float 30
field descriptionWord flow -24
field descriptionWord flows -23
field descriptionWord folder -33
field descriptionWord followed -38
field descriptionWord following -53
field descriptionWord follows -22
field descriptionWord for 156
field descriptionWord forces 58
field descriptionWord form 227
field descriptionWord format 263
field descriptionWord formats -28
field descriptionWord formatted 26
field descriptionWord formatting -21
field descriptionWord forms -46
field descriptionWord found -32
field descriptionWord four 132
field descriptionWord fqdn -24
field descriptionWord framework -23
field descriptionWord free 42
field descriptionWord frequency 131
field descriptionWord fresh -31
field descriptionWord from 114
field descriptionWord front 26
field descriptionWord front-end -21
field descriptionWord full 143
field descriptionWord full-text 34
field descriptionWord function 96
field descriptionWord further 40
field descriptionWord future 30
field descriptionWord gain -26
field descriptionWord gateway -40
field descriptionWord gateways 66
field descriptionWord gauge -64
field descriptionWord gb -56
field descriptionWord gcp -22
field descriptionWord gemini -29
field descriptionWord general -62
field descriptionWord generate -108
field descriptionWord generated 218
field descriptionWord generates -44
field descriptionWord generation 48
field descriptionWord generic 21
field descriptionWord get 58
field descriptionWord gets -40
field descriptionWord git 31
field descriptionWord github -50
field descriptionWord gitlab -179
field descriptionWord gitops -26
field descriptionWord give 24
field descriptionWord given -51
field descriptionWord go -91
field descriptionWord goals -42
field descriptionWord going 68
field descriptionWord golang -28
field descriptionWord google 72
field descriptionWord grafana -22
field descriptionWord grants -38
field descriptionWord graph -28
field descriptionWord graphs -37
field descriptionWord greater 35
field descriptionWord green -28
field descriptionWord group 101
field descriptionWord grouping 96
field descriptionWord grpc -23
field descriptionWord handle 69
field descriptionWord handled 44
field descriptionWord handles -59
field descriptionWord happened -36
field descriptionWord harness 44
field descriptionWord has -110
field descriptionWord hash 102
field descriptionWord have -201
field descriptionWord having 24
field descriptionWord header -49
field descriptionWord headers 50
field descriptionWord health -46
field descriptionWord hello 59
field descriptionWord helm -38
field descriptionWord help 59
field descriptionWord helper -22
field descriptionWord helpful 119
field descriptionWord helps -39
field descriptionWord here 66
field descriptionWord hide -104
field descriptionWord hides 25
field descriptionWord high -31
field descriptionWord higher -32
field descriptionWord highly -34
field descriptionWord histogram -26
field descriptionWord history -39
field descriptionWord hmac -28
field descriptionWord hold -74
field descriptionWord home -43
field descriptionWord horizontal 39
field descriptionWord hosted -91
field descriptionWord hostname -66
field descriptionWord hosts -25
field descriptionWord hour 74
field descriptionWord hours 40
field descriptionWord hover -35
field descriptionWord how 382
field descriptionWord html 117
field descriptionWord http 158
field descriptionWord http: -40
field descriptionWord https 110
field descriptionWord https: -349
field descriptionWord https:// -148
field descriptionWord hub 116
field descriptionWord human-readable -88
field descriptionWord i.e -136
field descriptionWord iam 54
field descriptionWord icon 113
field descriptionWord id 344
field descriptionWord ideal -41
field descriptionWord identifier -183
field descriptionWord identifies -44
field descriptionWord identify -35
field descriptionWord identity -109
field descriptionWord idp 54
field descriptionWord ids -35
field descriptionWord if -21
field descriptionWord iframe 67
field descriptionWord images -131
field descriptionWord immediately -29
field descriptionWord impact -27
field descriptionWord implement -28
field descriptionWord implementation 40
field descriptionWord important -49
field descriptionWord importing -21
field descriptionWord improve -22
field descriptionWord improvement -70
field descriptionWord improvements -74
field descriptionWord improving -50
field descriptionWord in 132
field descriptionWord inactive 70
field descriptionWord inbox -128
field descriptionWord include 141
field descriptionWord included 131
field descriptionWord includes -74
field descriptionWord including 28
field descriptionWord incorrectly -20
field descriptionWord index 45
field descriptionWord indexes 74
field descriptionWord indexing 71
field descriptionWord indicate 44
field descriptionWord indicates -27
field descriptionWord individual 22
field descriptionWord info -53
field descriptionWord information -91
field descriptionWord infrastructure -78
field descriptionWord ingress -73
field descriptionWord initial 56
field descriptionWord initialization -27
field descriptionWord initialize -35
field descriptionWord injected 35
field descriptionWord inputs 58
field descriptionWord insert -133
field descriptionWord inserts -27
field descriptionWord inside -39
field descriptionWord insights -38
field descriptionWord install -40
field descriptionWord installation -114
field descriptionWord instance -103
field descriptionWord instead -39
field descriptionWord int -23
field descriptionWord integrate -26
field descriptionWord integrated -95
field descriptionWord integration -191
field descriptionWord integrations -28
field descriptionWord interactive -70
field descriptionWord internal -64
field descriptionWord internet -75
field descriptionWord interval 72
field descriptionWord intervals -22
field descriptionWord into -182
field descriptionWord inventory -40
field descriptionWord invitation 162
field descriptionWord invoice 96
field descriptionWord ip -20
field descriptionWord is 240
field descriptionWord issue -62
field descriptionWord issued 37
field descriptionWord issues -217
field descriptionWord it -43
field descriptionWord item -38
field descriptionWord items 113
field descriptionWord java -46
field descriptionWord jira 91
field descriptionWord job 80
field descriptionWord jobs 65
field descriptionWord join -21
field descriptionWord json 401
field descriptionWord jwks 39
field descriptionWord jwt 77
field descriptionWord kafka -72
field descriptionWord keep -74
field descriptionWord keeps 46
field descriptionWord key 126
field descriptionWord key-value 75
field descriptionWord keyboard 56
field descriptionWord keycloak 25
field descriptionWord kms -58
field descriptionWord known -55
field descriptionWord kubernetes -122
field descriptionWord label 62
field descriptionWord labels 22
field descriptionWord language 58
field descriptionWord languages 62
field descriptionWord large -60
field descriptionWord latency -29
field descriptionWord latest -23
field descriptionWord layer -27
field descriptionWord ldap 103
field descriptionWord lead 79
field descriptionWord least -64
field descriptionWord leave 115
field descriptionWord left 75
field descriptionWord legacy -53
field descriptionWord legal 70
field descriptionWord length 50
field descriptionWord less -50
field descriptionWord let -67
field descriptionWord lets -70
field descriptionWord level -41
field descriptionWord libraries -23
field descriptionWord library -49
field descriptionWord license -67
field descriptionWord lifecycle -27
field descriptionWord lifetime 65
field descriptionWord limit -136
field descriptionWord limiting -46
field descriptionWord lines -30
field descriptionWord link 42
field descriptionWord links -97
field descriptionWord list 121
field descriptionWord listener -53
field descriptionWord listening -31
field descriptionWord listing -58
field descriptionWord live 113
field descriptionWord load 21
field descriptionWord local 192
field descriptionWord locale -21
field descriptionWord localhost -122
field descriptionWord locally -25
field descriptionWord locate -29
field descriptionWord located -30
field descriptionWord location 150
field descriptionWord locations 36
field descriptionWord lock 30
field descriptionWord logged -31
field descriptionWord logger -45
field descriptionWord logging -42
field descriptionWord logic -63
field descriptionWord login 57
field descriptionWord logout -51
field descriptionWord logs -184
field descriptionWord long 71
field descriptionWord lookup 42
field descriptionWord loop -34
field descriptionWord lot -31
field descriptionWord lower -31
field descriptionWord machine -76
field descriptionWord machine-readable -44
field descriptionWord made -90
field descriptionWord mail 20
field descriptionWord mailbox 30
field descriptionWord main 65
field descriptionWord mainly -42
field descriptionWord make -88
field descriptionWord makes -65
field descriptionWord making -20
field descriptionWord manage -77
field descriptionWord managed -40
field descriptionWord management -136
field descriptionWord manager -61
field descriptionWord manages -34
field descriptionWord managing -33
field descriptionWord manifest -24
field descriptionWord manually -111
field descriptionWord many -34
field descriptionWord mapped -38
field descriptionWord mark 76
field descriptionWord marked 44
field descriptionWord master 164
field descriptionWord match -54
field descriptionWord matches 83
field descriptionWord material 46
field descriptionWord maximum 238
field descriptionWord may 21
field descriptionWord mcp 23
field descriptionWord meaning -28
field descriptionWord means -72
field descriptionWord meant 42
field descriptionWord measure -21
field descriptionWord measured 35
field descriptionWord media -22
field descriptionWord meet 43
field descriptionWord member 21
field descriptionWord membership 90
field descriptionWord memory -42
field descriptionWord mentioned -21
field descriptionWord menu -155
field descriptionWord message 340
field descriptionWord messages -32
field descriptionWord messaging -37
field descriptionWord met 27
field descriptionWord metadata 73
field descriptionWord method -160
field descriptionWord metric 264
field descriptionWord metrics -30
field descriptionWord mfa -36
field descriptionWord microsoft -36
field descriptionWord might -92
field descriptionWord migrating 74
field descriptionWord migrations -30
field descriptionWord minimum 87
field descriptionWord minutes 44
field descriptionWord missing -34
field descriptionWord mobile 68
field descriptionWord mode 275
field descriptionWord model -64
field descriptionWord models -53
field descriptionWord moderate 22
field descriptionWord modified 38
field descriptionWord module -69
field descriptionWord mongodb 43
field descriptionWord monitoring -65
field descriptionWord month 30
field descriptionWord most -148
field descriptionWord mount 70
field descriptionWord mounted 41
field descriptionWord move -31
field descriptionWord much -47
field descriptionWord multiple -55
field descriptionWord must -71
field descriptionWord n -27
field descriptionWord name 248
field descriptionWord named -38
field descriptionWord names -71
field descriptionWord namespace 20
field descriptionWord namespaces 91
field descriptionWord naming 27
field descriptionWord narrows 35
field descriptionWord native -27
field descriptionWord navigate 29
field descriptionWord need -95
field descriptionWord needed -83
field descriptionWord needing 54
field descriptionWord needs 226
field descriptionWord never -84
field descriptionWord newer 25
field descriptionWord newly 61
field descriptionWord next -96
field descriptionWord no -32
field descriptionWord node -173
field descriptionWord nodes -45
field descriptionWord none 97
field descriptionWord not -142
field descriptionWord nothing 54
field descriptionWord notice -20
field descriptionWord notification -146
field descriptionWord notifications -32
field descriptionWord notify 54
field descriptionWord now -166
field descriptionWord null -75
field descriptionWord number 249
field descriptionWord numeric -35
field descriptionWord oauth 274
field descriptionWord object -176
field descriptionWord objects -144
field descriptionWord obtained -29
field descriptionWord occurred -47
field descriptionWord ocr 57
field descriptionWord of 96
field descriptionWord off 169
field descriptionWord offline -42
field descriptionWord offset 48
field descriptionWord oidc -46
field descriptionWord old -70
field descriptionWord on 110
field descriptionWord on-demand 65
field descriptionWord once -105
field descriptionWord one 36
field descriptionWord one-click -34
field descriptionWord one-time 56
field descriptionWord online -69
field descriptionWord only 53
field descriptionWord open -29
field descriptionWord open-source -30
field descriptionWord opened 20
field descriptionWord openid -84
field descriptionWord opens -88
field descriptionWord operation -172
field descriptionWord operational -46
field descriptionWord operations -44
field descriptionWord option 177
field descriptionWord optional 36
field descriptionWord optionally 224
field descriptionWord options -34
field descriptionWord or 209
field descriptionWord order 76
field descriptionWord organisation -113
field descriptionWord organization 192
field descriptionWord organizational -49
field descriptionWord organize 29
field descriptionWord origin 33
field descriptionWord original -85
field descriptionWord other 57
field descriptionWord out -140
field descriptionWord outdated -24
field descriptionWord outgoing 126
field descriptionWord over -110
field descriptionWord overall -21
field descriptionWord overlap 22
field descriptionWord overrides -47
field descriptionWord own 125
field descriptionWord owner -31
field descriptionWord owns 116
field descriptionWord package 40
field descriptionWord page 133
field descriptionWord pages 151
field descriptionWord paid 178
field descriptionWord pairs 30
field descriptionWord panel -150
field descriptionWord parameter 115
field descriptionWord parent 65
field descriptionWord parse 25
field descriptionWord part 81
field descriptionWord partial -62
field descriptionWord particular 100
field descriptionWord pass -23
field descriptionWord passed -38
field descriptionWord passing 42
field descriptionWord password 95
field descriptionWord past -41
field descriptionWord path 218
field descriptionWord pattern -40
field descriptionWord patterns -25
field descriptionWord payload 72
field descriptionWord payment 213
field descriptionWord payments 54
field descriptionWord pdfs -23
field descriptionWord per -45
field descriptionWord percent 35
field descriptionWord percentage 41
field descriptionWord percentile -25
field descriptionWord perform -155
field descriptionWord performance -24
field descriptionWord performed -90
field descriptionWord performing -45
field descriptionWord period -132
field descriptionWord periodically -35
field descriptionWord periods -46
field descriptionWord permanent 48
field descriptionWord permanently -31
field descriptionWord permission 170
field descriptionWord permissions -30
field descriptionWord persistent -41
field descriptionWord person 44
field descriptionWord personal 32
field descriptionWord phone 234
field descriptionWord pick 169
field descriptionWord picker 89
field descriptionWord pin -38
field descriptionWord pipeline 132
field descriptionWord pipelines -254
field descriptionWord placed 36
field descriptionWord plain 24
field descriptionWord plan -50
field descriptionWord planning -60
field descriptionWord platform -85
field descriptionWord please -21
field descriptionWord plugin 21
field descriptionWord plus -66
field descriptionWord pods 26
field descriptionWord point 51
field descriptionWord pointing -24
field descriptionWord points 158
field descriptionWord policies -20
field descriptionWord policy 277
field descriptionWord poll 73
field descriptionWord popular -61
field descriptionWord populate 95
field descriptionWord port 51
field descriptionWord portal 173
field descriptionWord ports -21
field descriptionWord position -51
field descriptionWord possible -26
field descriptionWord post 47
field descriptionWord postgres -72
field descriptionWord postgresql -84
field descriptionWord predefined -92
field descriptionWord prefer -89
field descriptionWord preferences 28
field descriptionWord preferred 127
field descriptionWord prefix 46
field descriptionWord prefixed 74
field descriptionWord present -41
field descriptionWord presented -30
field descriptionWord preventing -23
field descriptionWord preview 80
field descriptionWord previous -55
field descriptionWord previously 25
field descriptionWord price -44
field descriptionWord primary -23
field descriptionWord print -44
field descriptionWord priority -100
field descriptionWord privacy -23
field descriptionWord private -143
field descriptionWord probe -44
field descriptionWord problems -22
field descriptionWord process 218
field descriptionWord processed -44
field descriptionWord processes -48
field descriptionWord processing 120
field descriptionWord production -75
field descriptionWord products 54
field descriptionWord profile 172
field descriptionWord profiles -65
field descriptionWord program 49
field descriptionWord progress -23
field descriptionWord project 45
field descriptionWord prompt -31
field descriptionWord prompts 131
field descriptionWord properties -64
field descriptionWord property -55
field descriptionWord protocol 120
field descriptionWord provided 68
field descriptionWord provider 118
field descriptionWord providers 80
field descriptionWord provides -126
field descriptionWord providing 25
field descriptionWord proxies 40
field descriptionWord proxy 146
field descriptionWord public 72
field descriptionWord publicly -66
field descriptionWord publish -20
field descriptionWord published -57
field descriptionWord publishing 27
field descriptionWord pulls 30
field descriptionWord purchase 70
field descriptionWord purchases 71
field descriptionWord purpose 95
field descriptionWord push -44
field descriptionWord put -69
field descriptionWord python 84
field descriptionWord quality -22
field descriptionWord quantity -24
field descriptionWord queries -175
field descriptionWord query 92
field descriptionWord question 95
field descriptionWord questions -20
field descriptionWord queue -80
field descriptionWord quick -81
field descriptionWord quickly -121
field descriptionWord quote 129
field descriptionWord quotes 54
field descriptionWord range -124
field descriptionWord ranges 40
field descriptionWord rate -68
field descriptionWord rather -35
field descriptionWord raw -72
field descriptionWord reach 22
field descriptionWord read -86
field descriptionWord read-only -97
field descriptionWord ready -24
field descriptionWord real -23
field descriptionWord real-time -75
field descriptionWord reasonable -51
field descriptionWord receipt -38
field descriptionWord receive 71
field descriptionWord received -31
field descriptionWord receives 20
field descriptionWord recipient 89
field descriptionWord recipients -22
field descriptionWord recommend -28
field descriptionWord recommended 31
field descriptionWord record -56
field descriptionWord recording 30
field descriptionWord records 141
field descriptionWord recurring 194
field descriptionWord redirection 48
field descriptionWord redirects 44
field descriptionWord reduce -63
field descriptionWord reference 93
field descriptionWord references 51
field descriptionWord refers 130
field descriptionWord refresh 143
field descriptionWord region -53
field descriptionWord register 82
field descriptionWord registration 50
field descriptionWord registry 27
field descriptionWord relation -55
field descriptionWord relationship 88
field descriptionWord relationships -38
field descriptionWord release -71
field descriptionWord relevant -34
field descriptionWord remains -25
field descriptionWord reminder 73
field descriptionWord remote -32
field descriptionWord remove -50
field descriptionWord removed -58
field descriptionWord removing -28
field descriptionWord rendering 73
field descriptionWord replace 97
field descriptionWord replaced -26
field descriptionWord replies 32
field descriptionWord reply 47
field descriptionWord report -77
field descriptionWord represent 44
field descriptionWord request -48
field descriptionWord requesting 26
field descriptionWord require 54
field descriptionWord required -191
field descriptionWord requirement -37
field descriptionWord requirements 41
field descriptionWord resend -26
field descriptionWord reset -22
field descriptionWord resource -64
field descriptionWord resources -147
field descriptionWord response -28
field descriptionWord responses -39
field descriptionWord rest -35
field descriptionWord restart 88
field descriptionWord restarted 53
field descriptionWord restore -38
field descriptionWord restrict 42
field descriptionWord restricted -24
field descriptionWord restrictions 22
field descriptionWord result 33
field descriptionWord results -28
field descriptionWord retain -22
field descriptionWord retained -33
field descriptionWord retries -30
field descriptionWord retrieve 115
field descriptionWord retrieved 53
field descriptionWord reusable -39
field descriptionWord revenue -23
field descriptionWord reverse 35
field descriptionWord revert -94
field descriptionWord review -29
field descriptionWord right -38
field descriptionWord rights 84
field descriptionWord risks -25
field descriptionWord role -52
field descriptionWord roles -26
field descriptionWord rollback 86
field descriptionWord root 44
field descriptionWord rotate -25
field descriptionWord rotation -26
field descriptionWord route 52
field descriptionWord routes 75
field descriptionWord row 60
field descriptionWord rsa -32
field descriptionWord rule -284
field descriptionWord rules -28
field descriptionWord run 51
field descriptionWord runner -46
field descriptionWord runtime -59
field descriptionWord s -41
field descriptionWord safely -25
field descriptionWord same -126
field descriptionWord saml 207
field descriptionWord save -26
field descriptionWord saved -33
field descriptionWord scalable -23
field descriptionWord scale -30
field descriptionWord scaling -55
field descriptionWord scan 42
field descriptionWord scanning -41
field descriptionWord scenario 78
field descriptionWord scenarios -25
field descriptionWord scheduler -33
field descriptionWord scheduling -36
field descriptionWord schema -133
field descriptionWord scim -67
field descriptionWord scope -32
field descriptionWord scopes 58
field descriptionWord score -24
field descriptionWord scores -29
field descriptionWord scrape 50
field descriptionWord screen -109
field descriptionWord script 72
field descriptionWord sdk -99
field descriptionWord seamlessly -34
field descriptionWord search 55
field descriptionWord seconds 59
field descriptionWord secret -29
field descriptionWord section -54
field descriptionWord sections 117
field descriptionWord secure 76
field descriptionWord securely -51
field descriptionWord security -59
field descriptionWord see -56
field descriptionWord seen -38
field descriptionWord segment -27
field descriptionWord segments -80
field descriptionWord select 277
field descriptionWord selected 175
field descriptionWord selection -56
field descriptionWord selections 109
field descriptionWord selector 97
field descriptionWord selects -40
field descriptionWord send -20
field descriptionWord sender -41
field descriptionWord sending 65
field descriptionWord sent 96
field descriptionWord sentence -28
field descriptionWord separate -42
field descriptionWord separated 56
field descriptionWord separately -126
field descriptionWord serial -38
field descriptionWord serve 50
field descriptionWord served 53
field descriptionWord server 139
field descriptionWord servers -46
field descriptionWord serves -29
field descriptionWord service -115
field descriptionWord services -37
field descriptionWord session -40
field descriptionWord sessions -47
field descriptionWord setting 45
field descriptionWord settings -176
field descriptionWord severity -24
field descriptionWord sha256 92
field descriptionWord share -51
field descriptionWord shared -81
field descriptionWord shell -93
field descriptionWord short 37
field descriptionWord should 274
field descriptionWord show -22
field descriptionWord showing -28
field descriptionWord shown 191
field descriptionWord shows -297
field descriptionWord side-by-side -24
field descriptionWord sidebar 75
field descriptionWord sidecar 25
field descriptionWord sign 54
field descriptionWord sign-in 126
field descriptionWord sign-on -48
field descriptionWord sign-up 142
field descriptionWord signature 108
field descriptionWord signed 50
field descriptionWord signing 29
field descriptionWord similar -44
field descriptionWord simple -68
field descriptionWord simultaneously -30
field descriptionWord single -59
field descriptionWord size 218
field descriptionWord skip 31
field descriptionWord slack 20
field descriptionWord slot 52
field descriptionWord slug 75
field descriptionWord small -55
field descriptionWord smaller 69
field descriptionWord smoother -34
field descriptionWord sms 101
field descriptionWord smtp 97
field descriptionWord snapshot -24
field descriptionWord so -125
field descriptionWord social 29
field descriptionWord soft 89
field descriptionWord software -60
field descriptionWord something 80
field descriptionWord sort 83
field descriptionWord sorting -61
field descriptionWord sound 54
field descriptionWord source -115
field descriptionWord space -25
field descriptionWord specific -31
field descriptionWord specified 142
field descriptionWord specifies 472
field descriptionWord specify 59
field descriptionWord speed -53
field descriptionWord sql 26
field descriptionWord ssh 73
field descriptionWord ssl -91
field descriptionWord stack -32
field descriptionWord stage -39
field descriptionWord staging -37
field descriptionWord standard -68
field descriptionWord start 73
field descriptionWord starting 73
field descriptionWord starttls -114
field descriptionWord state -20
field descriptionWord statement 103
field descriptionWord statements 21
field descriptionWord states 54
field descriptionWord static -55
field descriptionWord statistics 70
field descriptionWord status -101
field descriptionWord stay -41
field descriptionWord step 25
field descriptionWord steps -62
field descriptionWord still -67
field descriptionWord store -77
field descriptionWord stored 22
field descriptionWord stores -37
field descriptionWord storing 26
field descriptionWord strategy 65
field descriptionWord string -319
field descriptionWord strings 33
field descriptionWord stripped -24
field descriptionWord structure -40
field descriptionWord structured -40
field descriptionWord studio 47
field descriptionWord subject -32
field descriptionWord submission -52
field descriptionWord submit 22
field descriptionWord subscribed 24
field descriptionWord subscriber -33
field descriptionWord subscription 153
field descriptionWord success 67
field descriptionWord successful -34
field descriptionWord successfully -23
field descriptionWord suffix 29
field descriptionWord summary -80
field descriptionWord supply -22
field descriptionWord support 210
field descriptionWord supported -49
field descriptionWord supporting 50
field descriptionWord sure -86
field descriptionWord switch 182
field descriptionWord symbol 136
field descriptionWord system 55
field descriptionWord systems -25
field descriptionWord tab -192
field descriptionWord table 244
field descriptionWord tables 174
field descriptionWord tag -31
field descriptionWord tags 95
field descriptionWord taken 31
field descriptionWord target 109
field descriptionWord targeting -45
field descriptionWord task 387
field descriptionWord tasks -103
field descriptionWord tax 93
field descriptionWord tcp 30
field descriptionWord team -37
field descriptionWord teams -77
field descriptionWord technical -67
field descriptionWord telegram 72
field descriptionWord template 50
field descriptionWord templates -52
field descriptionWord term 34
field descriptionWord terminal -39
field descriptionWord terminated -24
field descriptionWord terraform -47
field descriptionWord test 137
field descriptionWord tested -23
field descriptionWord testing -88
field descriptionWord tests -122
field descriptionWord text 360
field descriptionWord than 52
field descriptionWord them -66
field descriptionWord then -20
field descriptionWord there -129
field descriptionWord these -70
field descriptionWord they -37
field descriptionWord third-party -31
field descriptionWord those 25
field descriptionWord threads -26
field descriptionWord threat -49
field descriptionWord threshold -22
field descriptionWord through -28
field descriptionWord throughout 60
field descriptionWord tick 67
field descriptionWord ticket 236
field descriptionWord time -55
field descriptionWord timed -28
field descriptionWord times 48
field descriptionWord timestamp -60
field descriptionWord timestamps 21
field descriptionWord timing -121
field descriptionWord title -38
field descriptionWord tls 34
field descriptionWord to 394
field descriptionWord today 89
field descriptionWord together -33
field descriptionWord toggle 314
field descriptionWord toggles -31
field descriptionWord token 234
field descriptionWord tokens -86
field descriptionWord too -38
field descriptionWord took -42
field descriptionWord tools -58
field descriptionWord top 52
field descriptionWord topic -24
field descriptionWord topics 26
field descriptionWord totals 35
field descriptionWord trace -49
field descriptionWord tracking 45
field descriptionWord tracks -24
field descriptionWord traffic -30
field descriptionWord transformations -25
field descriptionWord translate 34
field descriptionWord trash -36
field descriptionWord tree -26
field descriptionWord trigger 260
field descriptionWord triggered -45
field descriptionWord triggers -23
field descriptionWord true -109
field descriptionWord true/false 118
field descriptionWord truncated -31
field descriptionWord trusted -84
field descriptionWord try 52
field descriptionWord ttl 42
field descriptionWord tuning -62
field descriptionWord turn 51
field descriptionWord turned 104
field descriptionWord turns 108
field descriptionWord twilio 83
field descriptionWord two -40
field descriptionWord txt 33
field descriptionWord types 135
field descriptionWord typing -88
field descriptionWord ui -186
field descriptionWord under 141
field descriptionWord understand -153
field descriptionWord understanding -28
field descriptionWord unit -47
field descriptionWord units -112
field descriptionWord universal -101
field descriptionWord unpaid 20
field descriptionWord until 49
field descriptionWord up -38
field descriptionWord update 59
field descriptionWord updated -177
field descriptionWord updates -84
field descriptionWord updating -21
field descriptionWord upgrade -25
field descriptionWord upgrades -21
field descriptionWord upload 29
field descriptionWord uploaded -33
field descriptionWord upstream -43
field descriptionWord uris 43
field descriptionWord url -26
field descriptionWord us 97
field descriptionWord usage -96
field descriptionWord use -106
field descriptionWord used 105
field descriptionWord useful -63
field descriptionWord user -72
field descriptionWord user-defined 130
field descriptionWord username 274
field descriptionWord users -154
field descriptionWord user’s -51
field descriptionWord using -239
field descriptionWord usual -53
field descriptionWord usually -34
field descriptionWord validate 32
field descriptionWord validation -56
field descriptionWord value 178
field descriptionWord values -59
field descriptionWord variable -128
field descriptionWord various 32
field descriptionWord vault 58
field descriptionWord vector 62
field descriptionWord vendor 247
field descriptionWord verified -22
field descriptionWord verify -43
field descriptionWord version -322
field descriptionWord versioning -25
field descriptionWord versions -37
field descriptionWord vertical -23
field descriptionWord very -27
field descriptionWord via -38
field descriptionWord video -29
field descriptionWord view -83
field descriptionWord visibility -23
field descriptionWord visible 120
field descriptionWord visit -57
field descriptionWord visual -132
field descriptionWord visualization -53
field descriptionWord volume 83
field descriptionWord vs -20
field descriptionWord vulnerabilities -49
field descriptionWord vulnerability -42
field descriptionWord wait 58
field descriptionWord waiting -38
field descriptionWord want 166
field descriptionWord warning -23
field descriptionWord was -172
field descriptionWord way -51
field descriptionWord ways 26
field descriptionWord we -153
field descriptionWord web -95
field descriptionWord webhook -29
field descriptionWord website 106
field descriptionWord week 37
field descriptionWord welcome -34
field descriptionWord well -37
field descriptionWord were -66
field descriptionWord what 102
field descriptionWord whatever -57
field descriptionWord when 180
field descriptionWord where 220
field descriptionWord whether 70
field descriptionWord which 370
field descriptionWord while -47
field descriptionWord whole -41
field descriptionWord whose 38
field descriptionWord widget -83
field descriptionWord will 604
field descriptionWord window 106
field descriptionWord windows 33
field descriptionWord wish -51
field descriptionWord with -268
field descriptionWord within -83
field descriptionWord without -134
field descriptionWord won't -65
field descriptionWord work -74
field descriptionWord worker -47
field descriptionWord workflow -141
field descriptionWord workflows -130
field descriptionWord working -74
field descriptionWord workload -34
field descriptionWord workloads -26
field descriptionWord works 60
field descriptionWord workspace -33
field descriptionWord would 26
field descriptionWord write 53
field descriptionWord written -52
field descriptionWord wrong -24
field descriptionWord x.509 -124
field descriptionWord xml 60
field descriptionWord year 38
field descriptionWord years 24
field descriptionWord yes -57
field descriptionWord yet -52
field descriptionWord you -101
field descriptionWord you'd 84
field descriptionWord you'll 54
field descriptionWord you're 105
field descriptionWord you’re 33
field descriptionWord yyyy-mm-dd 77
field descriptionWord zero -105
field descriptionWord zod -40
field descriptionWord × -52
field groupCapital 0 -533
field groupCapital 1 -381
field groupCapital 10 -115
field groupCapital 12 -90
field groupCapital 14 -38
field groupCapital 16 394
field groupCapital 17 79
field groupCapital 18 286
field groupCapital 2 -258
field groupCapital 20 220
field groupCapital 21 176
field groupCapital 22 -325
field groupCapital 4 -70
field groupCapital 5 -322
field groupCapital 8 -166
field groupCapital 9 -70
field groupCode 0 404
field groupCode 1 57
field groupCode 16 -75
field groupCode 17 -50
field groupCode 20 -635
field groupCode 21 -233
field groupCode 22 -388
field groupCode 5 -78
field groupCode 6 -94
field groupCode 9 -52
field groupEmpty 10 -169
field groupEmpty 12 -54
field groupEmpty 13 -71
field groupEmpty 14 -113
field groupEmpty 17 -123
field groupEmpty 2 140
field groupEmpty 20 31
field groupEmpty 21 -240
field groupEmpty 22 -245
field groupEmpty 4 -24
field groupEmpty 5 94
field groupEmpty 6 -132
field groupEmpty 9 -211
field groupLong 0 -192
field groupLong 1 258
field groupLong 10 -120
field groupLong 13 -617
field groupLong 14 55
field groupLong 17 -83
field groupLong 2 -284
field groupLong 20 -40
field groupLong 21 -490
field groupLong 22 -170
field groupLong 4 -122
field groupLong 5 500
field groupLong 6 79
field groupLong 8 122
field groupLong 9 -246
field groupMarked 0 29
field groupMarked 1 -977
field groupMarked 12 -165
field groupMarked 13 -39
field groupMarked 17 360
field groupMarked 2 -118
field groupMarked 20 -210
field groupMarked 21 -26
field groupMarked 22 -329
field groupMarked 4 -82
field groupMarked 5 24
field groupMarked 8 69
field groupMarked 9 214
field groupMood 0 -566
field groupMood 1 -150
field groupMood 10 -31
field groupMood 12 -229
field groupMood 13 -210
field groupMood 14 120
field groupMood 16 326
field groupMood 17 -181
field groupMood 2 -297
field groupMood 20 401
field groupMood 21 -111
field groupMood 22 -186
field groupMood 4 -72
field groupMood 5 40
field groupMood 6 -77
field groupMood 8 -33
field groupOrdered 0 -201
field groupOrdered 1 99
field groupPattern 20497 -78
field groupPattern 20502 -20
field groupPattern 20692 -250
field groupPattern 20753 -27
field groupPattern 20757 -278
field groupPattern 20885 -132
field groupPattern 20949 -182
field groupPattern 21521 -35
field groupPattern 21781 392
field groupPattern 24593 -83
field groupPattern 24598 -47
field groupPattern 24657 41
field groupPattern 24662 -36
field groupPattern 24784 -166
field groupPattern 24849 -30
field groupPattern 24853 -71
field groupPattern 24913 211
field groupPattern 24917 -148
field groupPattern 24977 -67
field groupPattern 24981 57
field groupPattern 25040 -228
field groupPattern 25041 122
field groupPattern 25045 -71
field groupPattern 25105 -22
field groupPattern 25110 -65
field groupPattern 262080 -46
field groupPattern 262081 -44
field groupPattern 262084 -24
field groupPattern 262085 -234
field groupPattern 262090 -48
field groupPattern 262092 -144
field groupPattern 262093 -115
field groupPattern 262096 297
field groupPattern 262097 -414
field groupPattern 262100 182
field groupPattern 262101 207
field groupPattern 262102 -63
field groupPattern 262108 -115
field groupPattern 262109 -204
field groupPattern 28689 -25
field groupPattern 28817 -22
field groupPattern 28949 159
field groupPattern 29077 -25
field groupPattern 3072 -30
field groupPattern 3073 -37
field groupPattern 3077 -126
field groupPattern 3078 -80
field groupPattern 3084 -33
field groupPattern 3085 539
field groupPattern 3086 -39
field groupPattern 3088 -240
field groupPattern 3089 -177
field groupPattern 3093 -143
field groupPattern 3094 92
field groupPattern 3100 -57
field groupPattern 3101 -68
field groupPattern 3102 -44
field groupPattern 3136 -27
field groupPattern 3148 -46
field groupPattern 3149 -148
field groupPattern 3150 -43
field groupPattern 3152 388
field groupPattern 3153 -46
field groupPattern 3156 190
field groupPattern 3157 297
field groupPattern 3158 261
field groupPattern 3200 -39
field groupPattern 3205 -27
field groupPattern 3216 -208
field groupPattern 3217 -51
field groupPattern 3220 -86
field groupPattern 3221 231
field groupPattern 3222 -37
field groupPattern 3228 -42
field groupPattern 3229 -34
field groupPattern 3264 -37
field groupPattern 3277 -32
field groupPattern 3278 -34
field groupPattern 3280 -42
field groupPattern 3281 -72
field groupPattern 3284 256
field groupPattern 3285 50
field groupPattern 3286 100
field groupPattern 3292 26
field groupPattern 3293 -34
field groupPattern 3329 -29
field groupPattern 3333 -122
field groupPattern 3341 -80
field groupPattern 3344 -100
field groupPattern 3345 -262
field groupPattern 3348 -235
field groupPattern 3349 -816
field groupPattern 3350 225
field groupPattern 3357 179
field groupPattern 3392 142
field groupPattern 3393 -31
field groupPattern 3404 -28
field groupPattern 3405 -360
field groupPattern 3408 -114
field groupPattern 3409 1040
field groupPattern 3412 82
field groupPattern 3413 749
field groupPattern 3420 -38
field groupPattern 3421 -107
field groupPattern 3469 -24
field groupPattern 3472 -205
field groupPattern 3473 -203
field groupPattern 3476 -46
field groupPattern 3477 -543
field groupPattern 3485 -101
field groupPattern 3520 -26
field groupPattern 3525 -76
field groupPattern 3532 -169
field groupPattern 3533 189
field groupPattern 3537 -28
field groupPattern 3540 153
field groupPattern 3541 396
field groupPattern 3549 -48
field groupPattern 4113 -83
field groupPattern 4117 22
field groupPattern 4118 186
field groupPattern 45077 111
field groupPattern 45078 -69
field groupPattern 45142 -20
field groupPattern 45333 -132
field groupPattern 45525 158
field groupPattern 45590 -23
field groupPattern 45718 -31
field groupPattern 45845 -26
field groupPattern 46485 -43
field groupPattern 49168 137
field groupPattern 49173 127
field groupPattern 49174 27
field groupPattern 49237 -450
field groupPattern 49425 -23
field groupPattern 49429 -39
field groupPattern 49493 -23
field groupPattern 49557 -92
field groupPattern 49617 108
field groupPattern 49621 -111
field groupPattern 49685 71
field groupPattern 49750 -25
field groupPattern 50005 -37
field groupPattern 50198 -20
field groupPattern 53265 -82
field groupPattern 53270 -98
field groupPattern 53521 106
field groupPattern 53525 67
field groupPattern 53589 155
field groupPattern 53653 -212
field groupPattern 53713 108
field groupPattern 53717 65
field groupPattern 53777 -91
field groupPattern 53781 -38
field groupPattern 53905 -22
field groupPattern 53969 -29
field groupPattern 54033 -93
field groupPattern 54037 69
field groupPattern 54097 -53
field groupPattern 54161 -67
field groupPattern 54165 195
field groupPattern 54294 -27
field groupPattern 54677 -158
field groupPattern 57361 -145
field groupPattern 57366 83
field groupPattern 57425 -111
field groupPattern 57430 -48
field groupPattern 57558 -20
field groupPattern 57617 295
field groupPattern 57621 46
field groupPattern 57681 -52
field groupPattern 57685 -27
field groupPattern 57745 -25
field groupPattern 57813 -122
field groupPattern 57873 55
field groupPattern 58001 84
field groupPattern 58129 -31
field groupPattern 58133 -164
field groupPattern 58321 254
field groupPattern 58449 -29
field groupPattern 58641 -22
field groupPattern 58645 -78
field groupPattern 58701 168
field groupPattern 58769 -29
field groupPattern 58897 -20
field groupPattern 59153 53
field groupPattern 61461 25
field groupPattern 61462 -50
field groupPattern 61525 -241
field groupPattern 61526 -34
field groupPattern 61717 -33
field groupPattern 61845 -29
field groupPattern 61909 85
field groupPattern 61974 -37
field groupPattern 62097 166
field groupPattern 62101 -64
field groupPattern 62289 -49
field groupPattern 62737 -24
field groupPattern 8341 223
field groupPattern 8469 -130
field groupPattern 8726 46
field groupSize 10 -198
field groupSize 12 -171
field groupSize 13 -574
field groupSize 14 122
field groupSize 16 -362
field groupSize 17 -422
field groupSize 18 -118
field groupSize 20 36
field groupSize 21 182
field groupSize 22 70
field groupSize 24 138
field groupSize 25 485
field groupSize 26 93
field groupSize 28 -483
field groupSize 29 112
field groupSize 4 135
field groupSize 5 -47
field groupSize 6 -387
field groupSize 8 323
field groupSize 9 -484
field groupVerbs 0 -640
field groupVerbs 1 -371
field groupVerbs 10 27
field groupVerbs 12 127
field groupVerbs 13 -50
field groupVerbs 17 183
field groupVerbs 2 -563
field groupVerbs 21 55
field groupVerbs 22 -37
field groupVerbs 4 156
field groupVerbs 5 76
field groupVerbs 6 146
field groupVerbs 8 295
field groupVerbs 9 146
field headingFirst " -42
field headingFirst 1 -36
field headingFirst 2.2 -40
field headingFirst 3 -63
field headingFirst 4 78
field headingFirst 5 -333
field headingFirst 6 -57
field headingFirst 7 -48
field headingFirst 8 -159
field headingFirst a 72
field headingFirst about -100
field headingFirst access -167
field headingFirst accessing -97
field headingFirst account 67
field headingFirst action -89
field headingFirst actions 84
field headingFirst activate 21
field headingFirst activity -36
field headingFirst add 164
field headingFirst adding 243
field headingFirst additional 292
field headingFirst address 174
field headingFirst admin 20
field headingFirst advanced 228
field headingFirst advantages -117
field headingFirst agent -43
field headingFirst ai -34
field headingFirst allow -29
field headingFirst always -44
field headingFirst an 78
field headingFirst analysis 53
field headingFirst analytics 118
field headingFirst api -48
field headingFirst applicable -64
field headingFirst apply 39
field headingFirst architecture -61
field headingFirst archiving -47
field headingFirst assign 71
field headingFirst assigning -112
field headingFirst audit -65
field headingFirst auth -35
field headingFirst authentication 96
field headingFirst authorization 190
field headingFirst automated -52
field headingFirst automatic 31
field headingFirst available -179
field headingFirst aws -36
field headingFirst azure 390
field headingFirst backup -24
field headingFirst basic 439
field headingFirst before 114
field headingFirst benefits -140
field headingFirst best -164
field headingFirst billing 78
field headingFirst branch -25
field headingFirst breaking -57
field headingFirst building 73
field headingFirst built-in -34
field headingFirst bulk 222
field headingFirst can 78
field headingFirst certificate -67
field headingFirst change 357
field headingFirst changing 33
field headingFirst chart -57
field headingFirst check -277
field headingFirst choose -55
field headingFirst choosing -50
field headingFirst claude -80
field headingFirst cli -68
field headingFirst client -36
field headingFirst close 133
field headingFirst code -31
field headingFirst column 132
field headingFirst command 37
field headingFirst common -214
field headingFirst comparison -55
field headingFirst complete 131
field headingFirst components -53
field headingFirst conditions 89
field headingFirst config -29
field headingFirst configuration 97
field headingFirst configure -320
field headingFirst configuring -43
field headingFirst connect -75
field headingFirst connecting 117
field headingFirst connection -41
field headingFirst contact -23
field headingFirst context 92
field headingFirst control 55
field headingFirst core -190
field headingFirst cors 87
field headingFirst count -68
field headingFirst cpu -30
field headingFirst creating 23
field headingFirst credentials 72
field headingFirst csv -50
field headingFirst custom -23
field headingFirst customization -121
field headingFirst customize 136
field headingFirst dashboard -144
field headingFirst database 44
field headingFirst date -69
field headingFirst default 168
field headingFirst define -71
field headingFirst defining 144
field headingFirst delete -66
field headingFirst deleting -98
field headingFirst delivery -21
field headingFirst deploy 77
field headingFirst deploying 103
field headingFirst deployment -27
field headingFirst description -22
field headingFirst details -70
field headingFirst development -63
field headingFirst device 145
field headingFirst disable -81
field headingFirst disabling 50
field headingFirst display -73
field headingFirst docker -135
field headingFirst download -149
field headingFirst edit 134
field headingFirst editing 124
field headingFirst editor -128
field headingFirst email 443
field headingFirst enable 74
field headingFirst enabling 154
field headingFirst enabling/disabling 87
field headingFirst endpoint -30
field headingFirst enter 43
field headingFirst environment -108
field headingFirst error -40
field headingFirst event 423
field headingFirst events -42
field headingFirst existing 33
field headingFirst fallback 75
field headingFirst features -297
field headingFirst field -406
field headingFirst filter -56
field headingFirst filtering -31
field headingFirst filters -54
field headingFirst find 58
field headingFirst finding -156
field headingFirst first -47
field headingFirst for -154
field headingFirst force -26
field headingFirst format 84
field headingFirst frequently -28
field headingFirst from -146
field headingFirst full -29
field headingFirst function -74
field headingFirst gateway -28
field headingFirst general -105
field headingFirst generate -62
field headingFirst get -47
field headingFirst getting 112
field headingFirst github -136
field headingFirst gitlab -107
field headingFirst global -28
field headingFirst google 65
field headingFirst grant -25
field headingFirst group 41
field headingFirst helm 187
field headingFirst here 203
field headingFirst hooks -38
field headingFirst how 217
field headingFirst http -24
field headingFirst if 68
field headingFirst implementation -36
field headingFirst import -113
field headingFirst important -34
field headingFirst importing -29
field headingFirst input 56
field headingFirst install -269
field headingFirst installation -75
field headingFirst installing -40
field headingFirst instance -58
field headingFirst integrate -112
field headingFirst integration -83
field headingFirst integrations 48
field headingFirst introduction -55
field headingFirst items 162
field headingFirst json -36
field headingFirst jwt -46
field headingFirst key -200
field headingFirst keycloak -33
field headingFirst known -67
field headingFirst kubernetes -21
field headingFirst layout 74
field headingFirst ldap 208
field headingFirst legacy -20
field headingFirst limit -52
field headingFirst limitations 107
field headingFirst limiting -107
field headingFirst limits -72
field headingFirst linking -92
field headingFirst list -28
field headingFirst logging -65
field headingFirst main -50
field headingFirst making 147
field headingFirst manage 126
field headingFirst managing -177
field headingFirst manual 82
field headingFirst manually -26
field headingFirst marking 110
field headingFirst memory -56
field headingFirst merge -39
field headingFirst message -29
field headingFirst metadata 68
field headingFirst method 56
field headingFirst metrics -48
field headingFirst microsoft -59
field headingFirst model 107
field headingFirst more -175
field headingFirst move 75
field headingFirst multiple 42
field headingFirst namespace -59
field headingFirst naming -34
field headingFirst native -108
field headingFirst navigate -39
field headingFirst network 43
field headingFirst new 72
field headingFirst next -117
field headingFirst notes 161
field headingFirst notification 93
field headingFirst notifications -56
field headingFirst oauth -144
field headingFirst oidc 54
field headingFirst okta -91
field headingFirst open -58
field headingFirst opening 78
field headingFirst operations -50
field headingFirst option -131
field headingFirst optional 202
field headingFirst options -36
field headingFirst order -50
field headingFirst organization -46
field headingFirst other -160
field headingFirst overview 312
field headingFirst package -22
field headingFirst parameters -207
field headingFirst password 72
field headingFirst payment -34
field headingFirst performance -38
field headingFirst permission -26
field headingFirst permissions 271
field headingFirst plugin -38
field headingFirst port -52
field headingFirst postgresql -24
field headingFirst preparation -42
field headingFirst prepare -33
field headingFirst prerequisite -146
field headingFirst prerequisites -257
field headingFirst pricing -64
field headingFirst printing 28
field headingFirst private -75
field headingFirst product -40
field headingFirst providers 184
field headingFirst public 70
field headingFirst publish -101
field headingFirst python 174
field headingFirst query -90
field headingFirst quick -39
field headingFirst read -44
field headingFirst recommended 49
field headingFirst redirect -62
field headingFirst redis -20
field headingFirst reference -36
field headingFirst register -113
field headingFirst registering -76
field headingFirst related -78
field headingFirst remove -100
field headingFirst removing -58
field headingFirst rename 37
field headingFirst report -249
field headingFirst required 282
field headingFirst resource -82
field headingFirst retrieve 142
field headingFirst review -22
field headingFirst rule -38
field headingFirst running 356
field headingFirst s3 -113
field headingFirst saml 196
field headingFirst sandbox 138
field headingFirst save 54
field headingFirst saving -55
field headingFirst scenario -22
field headingFirst schedule -85
field headingFirst scheduled 25
field headingFirst schema -82
field headingFirst search -128
field headingFirst security 60
field headingFirst select 158
field headingFirst selecting -111
field headingFirst self-hosted -36
field headingFirst server -38
field headingFirst service 85
field headingFirst set -308
field headingFirst setting 39
field headingFirst settings 159
field headingFirst setup -196
field headingFirst shared 65
field headingFirst sharing 196
field headingFirst show 308
field headingFirst single 66
field headingFirst skip -29
field headingFirst slack -32
field headingFirst smtp 129
field headingFirst solution -105
field headingFirst source -55
field headingFirst ssl 55
field headingFirst standard -46
field headingFirst start -66
field headingFirst starting 192
field headingFirst static 184
field headingFirst status -33
field headingFirst step 222
field headingFirst steps 51
field headingFirst storage -97
field headingFirst submit -34
field headingFirst summary -33
field headingFirst supported -291
field headingFirst switching -39
field headingFirst sync 104
field headingFirst syncing -36
field headingFirst system -31
field headingFirst table 509
field headingFirst tags -40
field headingFirst targeting -23
field headingFirst task 55
field headingFirst telegram 179
field headingFirst telemetry 71
field headingFirst template 171
field headingFirst templates 93
field headingFirst test 43
field headingFirst text 288
field headingFirst the -167
field headingFirst tips -96
field headingFirst to -108
field headingFirst trigger -82
field headingFirst triggering -54
field headingFirst troubleshooting -233
field headingFirst type -255
field headingFirst ui 156
field headingFirst understanding -139
field headingFirst update -95
field headingFirst updates 28
field headingFirst upgrade -35
field headingFirst upgrading -94
field headingFirst uploading 58
field headingFirst usage -35
field headingFirst use 186
field headingFirst user -107
field headingFirst validate -93
field headingFirst verify 135
field headingFirst version -45
field headingFirst view -299
field headingFirst viewing -274
field headingFirst web -27
field headingFirst webhook 44
field headingFirst what -234
field headingFirst where -55
field headingFirst which -23
field headingFirst why -296
field headingFirst windows -23
field headingFirst with 78
field headingFirst workflow -129
field headingFirst workflows 52
field headingFirst write -141
field headingFirst writing 80
field headingFirst your 113
field headingFirstClass beforePlace -399
field headingFirstClass button -38
field headingFirstClass check -157
field headingFirstClass checkingHeading -521
field headingFirstClass configure 114
field headingFirstClass contrast 137
field headingFirstClass dateNoun -73
field headingFirstClass defaultHeader 149
field headingFirstClass descriptionHeader -182
field headingFirstClass determiner 166
field headingFirstClass display 226
field headingFirstClass durationNoun -24
field headingFirstClass edition -109
field headingFirstClass emailNoun 429
field headingFirstClass enter -253
field headingFirstClass fieldNoun 80
field headingFirstClass fileNoun -91
field headingFirstClass fillingVerb -111
field headingFirstClass followUp 40
field headingFirstClass formatHeader 82
field headingFirstClass genericHeading 31
field headingFirstClass groupNoun 50
field headingFirstClass headingVerb 438
field headingFirstClass hostNoun -27
field headingFirstClass inputNoun 249
field headingFirstClass interfaceNoun 103
field headingFirstClass kindNoun -68
field headingFirstClass labelConnector -154
field headingFirstClass labelFiller -56
field headingFirstClass labelHeader 112
field headingFirstClass limitsHeader -236
field headingFirstClass lookalike -46
field headingFirstClass make -123
field headingFirstClass menuNoun 133
field headingFirstClass multilineNoun -64
field headingFirstClass navigate -243
field headingFirstClass negation -33
field headingFirstClass numberNoun -129
field headingFirstClass numberWord -40
field headingFirstClass obligation 280
field headingFirstClass off -84
field headingFirstClass on 56
field headingFirstClass opener 425
field headingFirstClass openingVerb 41
field headingFirstClass optionNoun -36
field headingFirstClass optionalHeader 202
field headingFirstClass optionsHeader -296
field headingFirstClass otherHeader -245
field headingFirstClass pairNoun 74
field headingFirstClass place -123
field headingFirstClass plainNoun 229
field headingFirstClass pointer 366
field headingFirstClass possessive 109
field headingFirstClass possibility 78
field headingFirstClass preposition -376
field headingFirstClass pronoun -26
field headingFirstClass remark 113
field headingFirstClass requiredHeader 275
field headingFirstClass secretNoun -132
field headingFirstClass select -72
field headingFirstClass slugEnd -118
field headingFirstClass slugVerb -152
field headingFirstClass softener 498
field headingFirstClass structural -369
field headingFirstClass submitVerb 203
field headingFirstClass switchEffect 44
field headingFirstClass switchOff -93
field headingFirstClass switchOn -110
field headingFirstClass titleNoun 24
field headingFirstClass trialVerb -70
field headingFirstClass typeHeader -194
field headingFirstClass upload -28
field headingFirstClass urlNoun 189
field headingFirstClass use 193
field headingFirstClass valueWord -83
field headingFirstClass weakLabelHeader -38
field headingLast 1 -21
field headingLast 2 30
field headingLast access -22
field headingLast account -45
field headingLast accounts 243
field headingLast action 39
field headingLast actions 216
field headingLast ad -130
field headingLast address 205
field headingLast admin 73
field headingLast advanced 90
field headingLast agents -194
field headingLast alerts 146
field headingLast analysis 88
field headingLast api -98
field headingLast app -328
field headingLast application -160
field headingLast applications -59
field headingLast approval -141
field headingLast apps 38
field headingLast architecture -67
field headingLast arguments -80
field headingLast attributes -37
field headingLast auth0 35
field headingLast authentication 305
field headingLast authorization 183
field headingLast automatically -28
field headingLast autoscaling -21
field headingLast azure 153
field headingLast backup -53
field headingLast backups 34
field headingLast bar -39
field headingLast begin 22
field headingLast behavior -70
field headingLast benefits -139
field headingLast block -25
field headingLast branch -35
field headingLast bucket -243
field headingLast builder -49
field headingLast by -40
field headingLast ca 162
field headingLast cache -69
field headingLast card 22
field headingLast case 131
field headingLast cases -347
field headingLast catalog -141
field headingLast certificate -103
field headingLast certificates -92
field headingLast chart 550
field headingLast check -85
field headingLast checklist -65
field headingLast checks 85
field headingLast claims 98
field headingLast cli -42
field headingLast client -312
field headingLast clients 129
field headingLast cloud -106
field headingLast cluster 117
field headingLast codes -44
field headingLast colors -34
field headingLast combinations -55
field headingLast command -120
field headingLast commands 272
field headingLast commits -70
field headingLast component -33
field headingLast components -148
field headingLast concepts -220
field headingLast conditions 137
field headingLast config 120
field headingLast configuration 273
field headingLast configurations 116
field headingLast configure 367
field headingLast connect -43
field headingLast connection -36
field headingLast connections 59
field headingLast connector 164
field headingLast considerations -179
field headingLast console 21
field headingLast contacts 148
field headingLast container -24
field headingLast content 54
field headingLast context 79
field headingLast control -28
field headingLast cors 87
field headingLast costs -71
field headingLast credentials -94
field headingLast criteria -98
field headingLast cursor -24
field headingLast customization 95
field headingLast dashboard 145
field headingLast dashboards -40
field headingLast data 56
field headingLast database 31
field headingLast databases -77
field headingLast date -85
field headingLast default -20
field headingLast definition -55
field headingLast definitions -43
field headingLast dependencies -110
field headingLast deploy -24
field headingLast deployments -31
field headingLast description -387
field headingLast design -43
field headingLast desktop -120
field headingLast details 188
field headingLast detection 125
field headingLast development -74
field headingLast devices 539
field headingLast differences -96
field headingLast dimensions -37
field headingLast directory -102
field headingLast docker -124
field headingLast document 118
field headingLast documentation -30
field headingLast domain 89
field headingLast domains -33
field headingLast download -101
field headingLast dropdown -104
field headingLast editor -115
field headingLast elements -41
field headingLast email 93
field headingLast end 82
field headingLast endpoint -243
field headingLast endpoints 27
field headingLast enterprise -89
field headingLast entries -72
field headingLast environment 374
field headingLast error -20
field headingLast errors -45
field headingLast etc 159
field headingLast event 209
field headingLast events -85
field headingLast example -55
field headingLast execution -34
field headingLast export 72
field headingLast extension 74
field headingLast feature 68
field headingLast features -284
field headingLast field 126
field headingLast fields 92
field headingLast file -124
field headingLast files 31
field headingLast filter -33
field headingLast filters 180
field headingLast flag -50
field headingLast flags -61
field headingLast flow -90
field headingLast for -80
field headingLast form -62
field headingLast format -140
field headingLast formats -28
field headingLast formatting -64
field headingLast forms 129
field headingLast function -102
field headingLast functions -32
field headingLast gateway -66
field headingLast general 45
field headingLast github -292
field headingLast gitlab -107
field headingLast glance -47
field headingLast google -27
field headingLast groups -108
field headingLast guide -136
field headingLast guidelines -56
field headingLast handling -53
field headingLast hardware -28
field headingLast help -66
field headingLast hooks -45
field headingLast host -45
field headingLast https -87
field headingLast id -128
field headingLast identity 150
field headingLast ids 103
field headingLast image -26
field headingLast images 81
field headingLast impact -49
field headingLast implementation -29
field headingLast import 267
field headingLast in -134
field headingLast info 118
field headingLast infrastructure 67
field headingLast input 61
field headingLast install -28
field headingLast installation -127
field headingLast instance 167
field headingLast instructions -65
field headingLast integration 22
field headingLast integrations 27
field headingLast interface 156
field headingLast introduction -55
field headingLast inventory -28
field headingLast issues -88
field headingLast it 30
field headingLast item 69
field headingLast items 85
field headingLast job 79
field headingLast json -45
field headingLast key -386
field headingLast labels 90
field headingLast language 157
field headingLast layer 27
field headingLast layout 57
field headingLast levels -99
field headingLast libraries 36
field headingLast lifecycle -42
field headingLast limitations 61
field headingLast link 58
field headingLast links -43
field headingLast linux -64
field headingLast list -52
field headingLast lists -219
field headingLast location -102
field headingLast logger -59
field headingLast login -82
field headingLast logout 64
field headingLast logs -29
field headingLast mailgun -124
field headingLast management 80
field headingLast manager -86
field headingLast manually 77
field headingLast map -22
field headingLast mapping 56
field headingLast mappings -57
field headingLast members 32
field headingLast menu -31
field headingLast message 92
field headingLast messages 166
field headingLast metadata -22
field headingLast method -61
field headingLast methods -135
field headingLast metrics 101
field headingLast migrations 86
field headingLast model -36
field headingLast models 79
field headingLast modes -70
field headingLast name -21
field headingLast naming -23
field headingLast navigation -92
field headingLast network 102
field headingLast next -34
field headingLast node 77
field headingLast nodes -64
field headingLast notes 102
field headingLast notification -32
field headingLast notifications 279
field headingLast oauth -77
field headingLast okta -46
field headingLast one -25
field headingLast only 67
field headingLast openai 212
field headingLast operations -85
field headingLast option -90
field headingLast optional 72
field headingLast options 411
field headingLast order -86
field headingLast organization 56
field headingLast other 24
field headingLast output -47
field headingLast overrides -96
field headingLast overview 60
field headingLast package -84
field headingLast page -113
field headingLast pages 24
field headingLast pair -24
field headingLast panel 78
field headingLast parameter -38
field headingLast parameters 406
field headingLast password -42
field headingLast path -59
field headingLast pattern -38
field headingLast payment -58
field headingLast payments -241
field headingLast period -58
field headingLast periods -60
field headingLast permissions 462
field headingLast persistence 33
field headingLast pipeline 121
field headingLast plan -40
field headingLast plugin 250
field headingLast plus -85
field headingLast point -36
field headingLast policies 60
field headingLast policy -159
field headingLast ports 45
field headingLast postgresql -276
field headingLast practices -303
field headingLast preparation -41
field headingLast prerequisite -146
field headingLast prerequisites -304
field headingLast procedure -39
field headingLast process -32
field headingLast product -28
field headingLast production -83
field headingLast profile 33
field headingLast profiles 24
field headingLast program 179
field headingLast project -29
field headingLast projects 121
field headingLast prompt -74
field headingLast properties 277
field headingLast provider -46
field headingLast providers 157
field headingLast provisioning -90
field headingLast proxy 208
field headingLast python -30
field headingLast queries -86
field headingLast query 145
field headingLast queue 57
field headingLast rates 75
field headingLast recommendations 24
field headingLast recommended -132
field headingLast record 129
field headingLast records -28
field headingLast redirects 83
field headingLast reference 40
field headingLast references -28
field headingLast registration 169
field headingLast registry -48
field headingLast related -35
field headingLast relationship -25
field headingLast reminders 101
field headingLast removal -28
field headingLast report 118
field headingLast reporting 121
field headingLast reports -63
field headingLast repositories -136
field headingLast repository 223
field headingLast request -26
field headingLast requests 49
field headingLast requirements 58
field headingLast resource -140
field headingLast resources -115
field headingLast response -30
field headingLast responses -40
field headingLast results -58
field headingLast retention 51
field headingLast role -48
field headingLast roles -73
field headingLast route 44
field headingLast routes 191
field headingLast rule 113
field headingLast rules -124
field headingLast scenario -27
field headingLast scenarios -33
field headingLast schedule 65
field headingLast schema 575
field headingLast search -107
field headingLast secret -114
field headingLast section -28
field headingLast security 289
field headingLast sent -21
field headingLast server 65
field headingLast service -146
field headingLast services -28
field headingLast set 33
field headingLast settings 399
field headingLast setup 301
field headingLast shortcuts -85
field headingLast sidebar -57
field headingLast software -88
field headingLast solution -107
field headingLast source -153
field headingLast specifications -210
field headingLast stack -29
field headingLast start 69
field headingLast started 205
field headingLast status -49
field headingLast statuses -55
field headingLast steps -265
field headingLast storage 319
field headingLast strategies 90
field headingLast strategy -89
field headingLast structure -150
field headingLast style 161
field headingLast subscription 279
field headingLast summary -41
field headingLast sync -83
field headingLast synchronization -59
field headingLast syntax -135
field headingLast system -73
field headingLast tab 51
field headingLast table -347
field headingLast tables -23
field headingLast tags -87
field headingLast task 66
field headingLast team -20
field headingLast teams 28
field headingLast telemetry 55
field headingLast template 88
field headingLast terraform 102
field headingLast test -26
field headingLast testing -135
field headingLast them -21
field headingLast time -120
field headingLast tips -105
field headingLast toggle 77
field headingLast token 26
field headingLast tokens -56
field headingLast tool -21
field headingLast toolkit 34
field headingLast tools -109
field headingLast topic -117
field headingLast topics 64
field headingLast trigger 246
field headingLast triggers 77
field headingLast troubleshooting -187
field headingLast type -126
field headingLast types 73
field headingLast ui -42
field headingLast update -31
field headingLast updates -55
field headingLast upgrade -35
field headingLast url -98
field headingLast urls -68
field headingLast usage 174
field headingLast use -105
field headingLast user 121
field headingLast users 227
field headingLast validate -170
field headingLast values -49
field headingLast variable -22
field headingLast variables -25
field headingLast verification -22
field headingLast verify -42
field headingLast version -151
field headingLast versions -35
field headingLast view -57
field headingLast views -22
field headingLast visibility -49
field headingLast vpc 57
field headingLast vulnerabilities -29
field headingLast webhook 305
field headingLast webhooks 52
field headingLast widget 98
field headingLast widgets -75
field headingLast windows -129
field headingLast workflow 90
field headingLast workflows 45
field headingLast works -246
field headingLast workspace -83
field headingLast workspaces -196
field headingPattern 1037 -50
field headingPattern 1041 -34
field headingPattern 1045 -75
field headingPattern 1046 -33
field headingPattern 1053 36
field headingPattern 1054 -45
field headingPattern 1101 -30
field headingPattern 1104 -27
field headingPattern 1105 -182
field headingPattern 1109 -76
field headingPattern 1110 -80
field headingPattern 1117 -109
field headingPattern 1169 -23
field headingPattern 1172 -44
field headingPattern 12 -28
field headingPattern 1232 141
field headingPattern 1233 -52
field headingPattern 1236 -53
field headingPattern 1237 -54
field headingPattern 1238 -39
field headingPattern 13 -46
field headingPattern 133 31
field headingPattern 1360 -55
field headingPattern 1361 -132
field headingPattern 1364 -65
field headingPattern 1365 -105
field headingPattern 1366 -52
field headingPattern 140 -36
field headingPattern 141 115
field headingPattern 144 118
field headingPattern 145 -248
field headingPattern 148 197
field headingPattern 149 88
field headingPattern 156 -36
field headingPattern 157 180
field headingPattern 1621 99
field headingPattern 17 263
field headingPattern 1749 -101
field headingPattern 1809 -58
field headingPattern 1813 365
field headingPattern 193 -53
field headingPattern 1937 -90
field headingPattern 1940 21
field headingPattern 1941 624
field headingPattern 20 295
field headingPattern 2001 516
field headingPattern 2005 -129
field headingPattern 2006 -25
field headingPattern 2064 64
field headingPattern 2065 -68
field headingPattern 2069 94
field headingPattern 2070 64
field headingPattern 208 66
field headingPattern 209 -72
field headingPattern 21 -158
field headingPattern 213 -244
field headingPattern 214 46
field headingPattern 22 181
field headingPattern 221 -106
field headingPattern 2257 -53
field headingPattern 2261 -46
field headingPattern 2316 -28
field headingPattern 2317 -21
field headingPattern 2320 541
field headingPattern 2321 -107
field headingPattern 2324 -341
field headingPattern 2325 -98
field headingPattern 2326 97
field headingPattern 2332 -36
field headingPattern 2368 -36
field headingPattern 2373 22
field headingPattern 2384 85
field headingPattern 2385 294
field headingPattern 2388 67
field headingPattern 2389 -86
field headingPattern 2390 -77
field headingPattern 2396 149
field headingPattern 2449 -26
field headingPattern 2453 -96
field headingPattern 2454 49
field headingPattern 2496 -38
field headingPattern 2501 -21
field headingPattern 2508 -106
field headingPattern 2509 -93
field headingPattern 2512 602
field headingPattern 2513 -22
field headingPattern 2516 -192
field headingPattern 2517 554
field headingPattern 2518 213
field headingPattern 2524 -43
field headingPattern 2581 72
field headingPattern 2582 -78
field headingPattern 2693 -96
field headingPattern 2705 251
field headingPattern 2709 -47
field headingPattern 2710 -30
field headingPattern 2765 73
field headingPattern 2769 105
field headingPattern 2774 -32
field headingPattern 2837 -234
field headingPattern 29 53
field headingPattern 2901 369
field headingPattern 2961 223
field headingPattern 3024 -23
field headingPattern 3089 -26
field headingPattern 3093 26
field headingPattern 3153 -63
field headingPattern 3157 -85
field headingPattern 3280 -126
field headingPattern 3281 -119
field headingPattern 3285 487
field headingPattern 3286 57
field headingPattern 3293 -69
field headingPattern 3345 -74
field headingPattern 3349 -76
field headingPattern 3404 -88
field headingPattern 3405 -54
field headingPattern 3408 117
field headingPattern 3409 -37
field headingPattern 3412 123
field headingPattern 3413 592
field headingPattern 3414 36
field headingPattern 3420 -35
field headingPattern 3473 -164
field headingPattern 3477 307
field headingPattern 3478 45
field headingPattern 3485 -31
field headingPattern 3520 -52
field headingPattern 3525 -40
field headingPattern 3536 -101
field headingPattern 3537 96
field headingPattern 3540 -177
field headingPattern 3541 274
field headingPattern 3542 -62
field headingPattern 3549 -50
field headingPattern 3605 -53
field headingPattern 3648 -41
field headingPattern 3649 125
field headingPattern 3653 102
field headingPattern 3660 -97
field headingPattern 3661 -142
field headingPattern 3664 77
field headingPattern 3665 -190
field headingPattern 3668 -86
field headingPattern 3669 189
field headingPattern 3670 -165
field headingPattern 3676 -35
field headingPattern 3677 210
field headingPattern 3724 -27
field headingPattern 3725 -22
field headingPattern 3728 612
field headingPattern 3729 -182
field headingPattern 3732 -341
field headingPattern 3734 155
field headingPattern 3740 -36
field headingPattern 3789 -27
field headingPattern 3793 -33
field headingPattern 3796 378
field headingPattern 3797 237
field headingPattern 3856 -134
field headingPattern 3857 119
field headingPattern 3860 -208
field headingPattern 3861 194
field headingPattern 3862 55
field headingPattern 3921 -73
field headingPattern 3925 -193
field headingPattern 3989 99
field headingPattern 4112 -36
field headingPattern 4117 173
field headingPattern 4177 -20
field headingPattern 4181 -72
field headingPattern 4188 -26
field headingPattern 4241 -84
field headingPattern 4245 224
field headingPattern 4246 -34
field headingPattern 4253 -31
field headingPattern 4420 -20
field headingPattern 4421 -46
field headingPattern 4428 -38
field headingPattern 4429 -58
field headingPattern 4432 -194
field headingPattern 4433 -71
field headingPattern 4437 209
field headingPattern 4438 212
field headingPattern 4497 -41
field headingPattern 4629 -37
field headingPattern 4686 -37
field headingPattern 4688 166
field headingPattern 4689 -25
field headingPattern 4693 -224
field headingPattern 4694 -20
field headingPattern 4753 -130
field headingPattern 4757 94
field headingPattern 4821 -92
field headingPattern 5009 -77
field headingPattern 5120 -44
field headingPattern 5121 64
field headingPattern 5125 189
field headingPattern 5126 -21
field headingPattern 5132 -42
field headingPattern 5133 -174
field headingPattern 5136 124
field headingPattern 5137 -177
field headingPattern 5140 374
field headingPattern 5141 -291
field headingPattern 5142 -146
field headingPattern 5148 196
field headingPattern 5149 38
field headingPattern 5185 -22
field headingPattern 5189 118
field headingPattern 5196 -37
field headingPattern 5197 -62
field headingPattern 5200 -68
field headingPattern 5201 -29
field headingPattern 5205 170
field headingPattern 5206 -32
field headingPattern 5212 93
field headingPattern 5213 219
field headingPattern 5264 -28
field headingPattern 5265 -111
field headingPattern 5268 -65
field headingPattern 5269 53
field headingPattern 5270 -46
field headingPattern 5328 53
field headingPattern 5329 -148
field headingPattern 5332 -95
field headingPattern 5333 -201
field headingPattern 5392 -29
field headingPattern 5393 -29
field headingPattern 5396 -44
field headingPattern 5397 -35
field headingPattern 5461 -29
field headingPattern 5504 -58
field headingPattern 5517 -24
field headingPattern 5521 -97
field headingPattern 5525 149
field headingPattern 5644 -88
field headingPattern 5645 -75
field headingPattern 5648 84
field headingPattern 5649 -23
field headingPattern 5652 134
field headingPattern 5653 545
field headingPattern 5654 23
field headingPattern 5660 -36
field headingPattern 5661 44
field headingPattern 5697 143
field headingPattern 5713 -81
field headingPattern 5717 154
field headingPattern 5760 -44
field headingPattern 5761 -48
field headingPattern 5765 115
field headingPattern 5772 -100
field headingPattern 5773 -148
field headingPattern 5776 111
field headingPattern 5777 216
field headingPattern 5780 -113
field headingPattern 5781 -303
field headingPattern 5782 -372
field headingPattern 5788 117
field headingPattern 5789 64
field headingPattern 5790 -26
field headingPattern 5844 -102
field headingPattern 5893 164
field headingPattern 5901 -189
field headingPattern 5904 -136
field headingPattern 5905 65
field headingPattern 5908 178
field headingPattern 5909 -119
field headingPattern 5910 -80
field headingPattern 5917 83
field headingPattern 5957 164
field headingPattern 5965 -188
field headingPattern 5968 -298
field headingPattern 5969 110
field headingPattern 597 -108
field headingPattern 5973 30
field headingPattern 598 111
field headingPattern 5981 83
field headingPattern 6033 -22
field headingPattern 6037 153
field headingPattern 705 -29
field headingPattern 709 191
field headingPattern 710 -20
field headingPattern 716 -31
field headingPattern 717 -93
field headingPattern 720 -34
field headingPattern 721 -303
field headingPattern 724 150
field headingPattern 725 470
field headingPattern 726 -74
field headingPattern 732 237
field headingPattern 733 92
field headingPattern 784 -26
field headingPattern 789 87
field headingPattern 81 -82
field headingPattern 84 -95
field headingPattern 848 -59
field headingPattern 849 -113
field headingPattern 85 -105
field headingPattern 853 -281
field headingPattern 981 -62
field headingWord 0 -36
field headingWord 1 95
field headingWord 2 -231
field headingWord 2.2 -40
field headingWord 3 123
field headingWord 4 -29
field headingWord 5 150
field headingWord 7 -64
field headingWord 8 -176
field headingWord 9 -24
field headingWord a -21
field headingWord about -118
field headingWord accepting 48
field headingWord access -219
field headingWord accessing -97
field headingWord account 110
field headingWord accounts 230
field headingWord acl -95
field headingWord action -95
field headingWord actions -93
field headingWord activity -186
field headingWord ad -166
field headingWord add -180
field headingWord adding 70
field headingWord additional 197
field headingWord address 235
field headingWord adjust -73
field headingWord admin 163
field headingWord administrator 450
field headingWord advanced 172
field headingWord advantages -164
field headingWord after -60
field headingWord agent 508
field headingWord agents -214
field headingWord ai -54
field headingWord alert 288
field headingWord alerts 216
field headingWord all -108
field headingWord allow -29
field headingWord allowed 103
field headingWord an -374
field headingWord analysis 99
field headingWord analytics 181
field headingWord and -269
field headingWord android -314
field headingWord anonymous -82
field headingWord any -111
field headingWord apache 49
field headingWord api -343
field headingWord app -523
field headingWord applicable -64
field headingWord application -587
field headingWord applications -77
field headingWord apply 52
field headingWord applying -60
field headingWord approval -134
field headingWord approve 247
field headingWord apps 26
field headingWord architecture -136
field headingWord archiving -49
field headingWord arguments -80
field headingWord as -46
field headingWord asked -28
field headingWord assign 125
field headingWord assigning -112
field headingWord assignment 41
field headingWord at -110
field headingWord attachment 36
field headingWord attribute 28
field headingWord attributes -49
field headingWord audit 32
field headingWord auth -35
field headingWord auth0 32
field headingWord authentication 74
field headingWord auto -93
field headingWord automated -52
field headingWord automatic -68
field headingWord automatically -58
field headingWord automation -42
field headingWord autoscaling -21
field headingWord available -206
field headingWord aws 154
field headingWord azure -113
field headingWord b -132
field headingWord back 61
field headingWord backend -83
field headingWord backup -109
field headingWord backups 34
field headingWord bar -54
field headingWord based 169
field headingWord basic 480
field headingWord batch 27
field headingWord be -47
field headingWord before 103
field headingWord begin 21
field headingWord behavior -79
field headingWord benefits -212
field headingWord best -310
field headingWord billing 49
field headingWord bitbucket -102
field headingWord blob -50
field headingWord block -45
field headingWord blocks -63
field headingWord body 81
field headingWord bot -269
field headingWord breaking -57
field headingWord browser -48
field headingWord bucket -355
field headingWord builder -152
field headingWord building 68
field headingWord built-in -122
field headingWord bulk 215
field headingWord business -49
field headingWord but 112
field headingWord by -186
field headingWord ca 145
field headingWord cache -113
field headingWord calendar 155
field headingWord call 254
field headingWord can 94
field headingWord can't -28
field headingWord cannot -34
field headingWord capture 338
field headingWord cards 20
field headingWord case 114
field headingWord cases -352
field headingWord catalog -196
field headingWord center -22
field headingWord central 128
field headingWord certificate -402
field headingWord certificates -61
field headingWord challenge -41
field headingWord challenges -67
field headingWord change 321
field headingWord changes -35
field headingWord changing 33
field headingWord channel -39
field headingWord chart 451
field headingWord check -240
field headingWord checking -23
field headingWord checklist -103
field headingWord checks 74
field headingWord choose -219
field headingWord choosing 36
field headingWord ci/cd -37
field headingWord claim -103
field headingWord claims 51
field headingWord claude -185
field headingWord clear -42
field headingWord cli -123
field headingWord click 212
field headingWord client -507
field headingWord clients 161
field headingWord close 133
field headingWord cloud 47
field headingWord cloudflare 276
field headingWord cluster 182
field headingWord code -220
field headingWord codes -44
field headingWord collection 331
field headingWord colors -34
field headingWord column 125
field headingWord columns -20
field headingWord combinations -55
field headingWord command -112
field headingWord commands 271
field headingWord comment 88
field headingWord commits -70
field headingWord common -219
field headingWord community -36
field headingWord comparison -59
field headingWord complete 161
field headingWord compliance 120
field headingWord component -42
field headingWord components -189
field headingWord compose -53
field headingWord concepts -230
field headingWord condition 56
field headingWord conditions 118
field headingWord config 72
field headingWord configuration -161
field headingWord configurations 105
field headingWord configure 197
field headingWord configuring -50
field headingWord connect -239
field headingWord connecting 117
field headingWord connection -123
field headingWord connections 60
field headingWord connector 40
field headingWord considerations -193
field headingWord consumer 93
field headingWord contacts 156
field headingWord container -112
field headingWord content -22
field headingWord context 24
field headingWord control -40
field headingWord controls -85
field headingWord conversation 253
field headingWord conversations -52
field headingWord copy -74
field headingWord core -194
field headingWord correct -26
field headingWord cors 85
field headingWord costs -71
field headingWord count -88
field headingWord cpu -30
field headingWord creating 63
field headingWord credential -50
field headingWord credentials -337
field headingWord criteria -110
field headingWord csv -95
field headingWord cursor -26
field headingWord customer -26
field headingWord customization 62
field headingWord customize -27
field headingWord daemon -34
field headingWord data -259
field headingWord database 27
field headingWord databases -77
field headingWord date -201
field headingWord day 172
field headingWord debugging -81
field headingWord default 112
field headingWord defaults -41
field headingWord define -84
field headingWord defining 138
field headingWord definition -64
field headingWord definitions -43
field headingWord delete -51
field headingWord deleting -163
field headingWord delivery -30
field headingWord denied -31
field headingWord dependencies -115
field headingWord dependency -96
field headingWord deploy 194
field headingWord deploying 103
field headingWord deployment -32
field headingWord deployments -128
field headingWord deprecated -40
field headingWord description -414
field headingWord design -57
field headingWord detailed -33
field headingWord details -26
field headingWord detection 121
field headingWord determine -51
field headingWord developers -45
field headingWord development -133
field headingWord device 65
field headingWord devices 455
field headingWord difference -37
field headingWord differences -102
field headingWord different -25
field headingWord dimension 30
field headingWord dimensions -40
field headingWord direct -53
field headingWord directory -280
field headingWord disable 49
field headingWord disabling 65
field headingWord display 553
field headingWord distribution -400
field headingWord dns -105
field headingWord do -156
field headingWord docker -167
field headingWord document 55
field headingWord documentation -59
field headingWord does -103
field headingWord domain 75
field headingWord domains -22
field headingWord download -187
field headingWord downstream -110
field headingWord dropdown -118
field headingWord duplicate -158
field headingWord dynamic 133
field headingWord edit 76
field headingWord editing 204
field headingWord editor -236
field headingWord element -23
field headingWord elements -43
field headingWord email 379
field headingWord emails -54
field headingWord empty -50
field headingWord enable 279
field headingWord enabling 180
field headingWord enabling/disabling 87
field headingWord encryption -209
field headingWord end 82
field headingWord endpoint -92
field headingWord endpoints -46
field headingWord engine 76
field headingWord enter 196
field headingWord enterprise -224
field headingWord entity 55
field headingWord entra -48
field headingWord entries 228
field headingWord entry -135
field headingWord environment 280
field headingWord environments -39
field headingWord error -88
field headingWord errors -68
field headingWord etc 159
field headingWord event 168
field headingWord events -217
field headingWord example 130
field headingWord exchange -155
field headingWord execute 90
field headingWord execution 31
field headingWord existing 107
field headingWord expiration -77
field headingWord export -312
field headingWord extension 70
field headingWord external 203
field headingWord failure -68
field headingWord fallback 75
field headingWord feature -49
field headingWord features -357
field headingWord field -386
field headingWord fields 117
field headingWord file -331
field headingWord files -28
field headingWord filter -184
field headingWord filtering -44
field headingWord filters 108
field headingWord find -60
field headingWord finding -39
field headingWord first 43
field headingWord fix -26
field headingWord fixed -82
field headingWord flag -117
field headingWord flags 99
field headingWord flow -106
field headingWord following -24
field headingWord for -188
field headingWord force -30
field headingWord form 83
field headingWord format -265
field headingWord formats -28
field headingWord formatting 773
field headingWord forms 84
field headingWord formula -53
field headingWord forward -90
field headingWord frequently -28
field headingWord from 185
field headingWord full -44
field headingWord function -201
field headingWord functions -49
field headingWord future 24
field headingWord gateway 95
field headingWord gateways -176
field headingWord general -73
field headingWord generate -154
field headingWord generator 110
field headingWord generic 92
field headingWord get -131
field headingWord getting 112
field headingWord git 262
field headingWord github -298
field headingWord gitlab -111
field headingWord give -61
field headingWord glance -47
field headingWord google -168
field headingWord groups -126
field headingWord guide -137
field headingWord guidelines -64
field headingWord handling -71
field headingWord hardware -31
field headingWord have -25
field headingWord header -36
field headingWord headers -42
field headingWord helm 71
field headingWord help -117
field headingWord here 196
field headingWord home 84
field headingWord hooks -44
field headingWord how 161
field headingWord i 124
field headingWord iam -54
field headingWord id -222
field headingWord identify -41
field headingWord identity -295
field headingWord ids 34
field headingWord if 62
field headingWord image 85
field headingWord images 72
field headingWord imap 155
field headingWord impact -108
field headingWord implement -59
field headingWord implementation -53
field headingWord import 169
field headingWord important 65
field headingWord importing -30
field headingWord imports -218
field headingWord in -87
field headingWord inbound 87
field headingWord inbox -24
field headingWord include -50
field headingWord incoming -20
field headingWord index 83
field headingWord individual 110
field headingWord info 116
field headingWord information 165
field headingWord infrastructure 298
field headingWord ingress -124
field headingWord initialize -20
field headingWord input 103
field headingWord install -300
field headingWord installation -174
field headingWord installing -40
field headingWord instance -73
field headingWord instances 69
field headingWord instructions -171
field headingWord integrate -111
field headingWord integration 509
field headingWord integrations 25
field headingWord interface 148
field headingWord internal -59
field headingWord interpretation -167
field headingWord into -29
field headingWord introduction -59
field headingWord inventory -90
field headingWord ip 25
field headingWord is 123
field headingWord issue -22
field headingWord issues -101
field headingWord it -251
field headingWord item 105
field headingWord items 35
field headingWord java 125
field headingWord job 62
field headingWord jobs -29
field headingWord json -97
field headingWord key -413
field headingWord keycloak -61
field headingWord keys 38
field headingWord known -98
field headingWord kubernetes -182
field headingWord labels 40
field headingWord language 118
field headingWord launch -96
field headingWord layer 20
field headingWord layout 179
field headingWord ldap 164
field headingWord legacy -32
field headingWord levels -99
field headingWord libraries 29
field headingWord library -79
field headingWord license -31
field headingWord lifecycle -66
field headingWord limit -45
field headingWord limitations 57
field headingWord limiting -135
field headingWord limits -52
field headingWord line -125
field headingWord lines 24
field headingWord link -53
field headingWord linked -112
field headingWord linking -93
field headingWord links 23
field headingWord linux -62
field headingWord list 65
field headingWord listing -162
field headingWord lists -224
field headingWord load -22
field headingWord loading -20
field headingWord local 178
field headingWord location 59
field headingWord logger -67
field headingWord logging -39
field headingWord logout 59
field headingWord logs -85
field headingWord machine 129
field headingWord macos 48
field headingWord mail -289
field headingWord mailgun -124
field headingWord main -53
field headingWord make 178
field headingWord making 147
field headingWord manage 189
field headingWord management -62
field headingWord manager -118
field headingWord managing -143
field headingWord manual 40
field headingWord map -51
field headingWord mapping -48
field headingWord mappings -57
field headingWord marking 110
field headingWord master 164
field headingWord match -22
field headingWord matching -48
field headingWord maven -31
field headingWord maximum 63
field headingWord measure -79
field headingWord member 27
field headingWord menu -32
field headingWord merge 22
field headingWord message -71
field headingWord messages 103
field headingWord method -20
field headingWord methods -136
field headingWord metrics -159
field headingWord migrations 86
field headingWord minimum 56
field headingWord mobile -235
field headingWord mode -123
field headingWord model -53
field headingWord models 122
field headingWord modes -70
field headingWord modify 140
field headingWord mongodb 21
field headingWord monitoring 21
field headingWord more -293
field headingWord move 71
field headingWord mqtt 318
field headingWord multiple -111
field headingWord my 370
field headingWord mysql -153
field headingWord name -52
field headingWord namespace -62
field headingWord naming -37
field headingWord native -133
field headingWord navigate -67
field headingWord navigation -128
field headingWord network 33
field headingWord new 115
field headingWord next -149
field headingWord nginx -77
field headingWord no -45
field headingWord node 152
field headingWord nodes -69
field headingWord not 167
field headingWord note -33
field headingWord notes 29
field headingWord notification 82
field headingWord notifications 176
field headingWord number 36
field headingWord numbering 192
field headingWord oauth -338
field headingWord object -32
field headingWord obtain -29
field headingWord ocr 133
field headingWord of 74
field headingWord oidc -243
field headingWord okta -740
field headingWord on -215
field headingWord onboarding -134
field headingWord online 132
field headingWord only 97
field headingWord openai 252
field headingWord openid -419
field headingWord opening 78
field headingWord operation -63
field headingWord operations -93
field headingWord operator 99
field headingWord option -230
field headingWord optional 429
field headingWord options 338
field headingWord or 80
field headingWord order -253
field headingWord origin 165
field headingWord other -206
field headingWord outbound -60
field headingWord output -70
field headingWord over -149
field headingWord overrides -97
field headingWord overview 201
field headingWord own -33
field headingWord package -137
field headingWord page 193
field headingWord pages 23
field headingWord pair -24
field headingWord palette 248
field headingWord panel 127
field headingWord parameter 85
field headingWord parameters 643
field headingWord partial -141
field headingWord password -91
field headingWord path -32
field headingWord pattern -40
field headingWord pay 140
field headingWord payload -105
field headingWord payment 183
field headingWord payments -47
field headingWord pdf 57
field headingWord per 217
field headingWord performance -44
field headingWord period -131
field headingWord periods -60
field headingWord permissions 40
field headingWord persistence 33
field headingWord phone 169
field headingWord pipeline 55
field headingWord pipelines -25
field headingWord plan -112
field headingWord plane -62
field headingWord platform -22
field headingWord plugin 202
field headingWord plugins -78
field headingWord plus -85
field headingWord pod -50
field headingWord point -39
field headingWord policies 202
field headingWord policy -207
field headingWord pool 82
field headingWord port -101
field headingWord portal 230
field headingWord ports 45
field headingWord post 45
field headingWord postgres -25
field headingWord postgresql -285
field headingWord power -83
field headingWord practices -310
field headingWord predefined 23
field headingWord preferred -35
field headingWord preparation -41
field headingWord prerequisite -146
field headingWord prerequisites -305
field headingWord pricing -20
field headingWord printing 28
field headingWord private 62
field headingWord pro -37
field headingWord procedure -39
field headingWord process -87
field headingWord processing 406
field headingWord product -294
field headingWord production -118
field headingWord profile 160
field headingWord profiles -37
field headingWord program 145
field headingWord project -179
field headingWord projects 119
field headingWord prometheus -82
field headingWord prompt -54
field headingWord prompts 48
field headingWord properties 277
field headingWord protocol -214
field headingWord provider 172
field headingWord providers 156
field headingWord provision 278
field headingWord provisioning -249
field headingWord proxy 305
field headingWord public 241
field headingWord publish -144
field headingWord publishing -78
field headingWord pull -32
field headingWord push -31
field headingWord python 154
field headingWord queries -109
field headingWord query 24
field headingWord queue -161
field headingWord quick 47
field headingWord quota -30
field headingWord quotes 61
field headingWord rates 73
field headingWord raw 157
field headingWord read -65
field headingWord read-only -83
field headingWord reading -20
field headingWord receive -52
field headingWord receiving -149
field headingWord recommendations 24
field headingWord recommended -89
field headingWord record -70
field headingWord recording 145
field headingWord records -240
field headingWord recovery 75
field headingWord redirect -87
field headingWord redirects 83
field headingWord references -29
field headingWord register -299
field headingWord registering -76
field headingWord registration 166
field headingWord registry -24
field headingWord related -99
field headingWord release -110
field headingWord releases -58
field headingWord reminders 181
field headingWord remote -84
field headingWord removal -36
field headingWord remove -115
field headingWord removed -26
field headingWord removing -112
field headingWord rename 37
field headingWord report 174
field headingWord reporting 80
field headingWord reports -22
field headingWord repositories -104
field headingWord repository 208
field headingWord request 205
field headingWord requests 28
field headingWord required 262
field headingWord requirements 47
field headingWord research 86
field headingWord reset -90
field headingWord resource -208
field headingWord resources -117
field headingWord response -49
field headingWord restart 38
field headingWord restore -27
field headingWord result -62
field headingWord results -66
field headingWord retention 38
field headingWord retrieve 169
field headingWord return -36
field headingWord reverse 222
field headingWord review -89
field headingWord role -87
field headingWord roles -140
field headingWord rollback 46
field headingWord rolling -28
field headingWord route -53
field headingWord routes 224
field headingWord routing 99
field headingWord rule 200
field headingWord rules -288
field headingWord run 313
field headingWord runner -93
field headingWord running 294
field headingWord s3 -151
field headingWord sales 349
field headingWord same -120
field headingWord saml 59
field headingWord sandbox 107
field headingWord save 37
field headingWord saving -55
field headingWord scaling -25
field headingWord scenario -43
field headingWord scenarios -72
field headingWord schedule 120
field headingWord scheduled 77
field headingWord scheduling -22
field headingWord schema 533
field headingWord scim -273
field headingWord scopes 58
field headingWord screen -89
field headingWord script -97
field headingWord sdk -119
field headingWord search -179
field headingWord secret 243
field headingWord secrets -66
field headingWord section -37
field headingWord secure -24
field headingWord security -109
field headingWord see 106
field headingWord select 125
field headingWord selecting -180
field headingWord selection -39
field headingWord self-hosted -40
field headingWord send -120
field headingWord sending 52
field headingWord sent 69
field headingWord server 179
field headingWord servers -51
field headingWord service -220
field headingWord services -155
field headingWord ses 38
field headingWord set 83
field headingWord set-up -28
field headingWord settings 511
field headingWord setup 176
field headingWord shape -45
field headingWord share -32
field headingWord shared -94
field headingWord sharing 126
field headingWord shortcuts -51
field headingWord should 87
field headingWord show 294
field headingWord shows -25
field headingWord side 41
field headingWord sidebar -57
field headingWord signing -71
field headingWord simple 48
field headingWord single -166
field headingWord size 125
field headingWord skip -33
field headingWord slack -67
field headingWord smtp 100
field headingWord software -133
field headingWord solution -117
field headingWord some 189
field headingWord source -337
field headingWord sources -177
field headingWord specific 127
field headingWord specifications -210
field headingWord specify 52
field headingWord specifying -29
field headingWord sql -39
field headingWord ssh -76
field headingWord stack -27
field headingWord staging -37
field headingWord standalone -43
field headingWord standard -61
field headingWord start -108
field headingWord started 171
field headingWord starting 171
field headingWord state 58
field headingWord statement 31
field headingWord states -29
field headingWord static 251
field headingWord status 58
field headingWord statuses -63
field headingWord step 215
field headingWord steps -107
field headingWord storage -77
field headingWord store 55
field headingWord strategies 85
field headingWord strategy -113
field headingWord stream -75
field headingWord structure -150
field headingWord studio -87
field headingWord style 150
field headingWord submit -100
field headingWord subscribe -34
field headingWord subscription 78
field headingWord subscriptions -61
field headingWord suggested -26
field headingWord support 141
field headingWord supported -486
field headingWord switching -39
field headingWord sync 48
field headingWord synchronization -169
field headingWord syncing -94
field headingWord syntax -136
field headingWord system -67
field headingWord tab 47
field headingWord table 400
field headingWord tables 227
field headingWord tag -68
field headingWord tagging -21
field headingWord tags -114
field headingWord target 114
field headingWord targeting -26
field headingWord task 313
field headingWord tasks 210
field headingWord tax -75
field headingWord team -42
field headingWord telegram 179
field headingWord telemetry 46
field headingWord template 228
field headingWord templates 101
field headingWord terraform 81
field headingWord test -186
field headingWord testing -181
field headingWord tests -38
field headingWord text 204
field headingWord that -123
field headingWord the -62
field headingWord them -27
field headingWord theme -65
field headingWord this -95
field headingWord three 84
field headingWord tier -31
field headingWord time 67
field headingWord timeline -97
field headingWord timeout -25
field headingWord tips -193
field headingWord to -132
field headingWord toggle 53
field headingWord token 26
field headingWord tokens -61
field headingWord tool 131
field headingWord toolkit 34
field headingWord tools -139
field headingWord topic -265
field headingWord topics 64
field headingWord total 113
field headingWord totp 24
field headingWord trace -53
field headingWord track -69
field headingWord tracked 122
field headingWord tracking 106
field headingWord transaction -190
field headingWord transactions -27
field headingWord trigger 132
field headingWord triggering -58
field headingWord triggers 71
field headingWord troubleshooting -233
field headingWord trusted -50
field headingWord type -182
field headingWord types 42
field headingWord ui 99
field headingWord understanding -183
field headingWord unit -54
field headingWord units 127
field headingWord up 94
field headingWord update 337
field headingWord updates 104
field headingWord upgrade -76
field headingWord upgrading -111
field headingWord upload -118
field headingWord uploading 58
field headingWord upsert -38
field headingWord upstream -96
field headingWord uri -69
field headingWord url -146
field headingWord urls -79
field headingWord usage -128
field headingWord use -227
field headingWord used -86
field headingWord user -102
field headingWord users 181
field headingWord using -33
field headingWord validate -106
field headingWord validation -145
field headingWord value 43
field headingWord values -58
field headingWord variable -41
field headingWord variables -92
field headingWord vat -28
field headingWord vendor -66
field headingWord verification -45
field headingWord verify 88
field headingWord version -311
field headingWord versioning 82
field headingWord versions -34
field headingWord very 77
field headingWord via 276
field headingWord view -474
field headingWord viewing -278
field headingWord views -33
field headingWord visibility -77
field headingWord vpc 56
field headingWord vulnerabilities -29
field headingWord want -73
field headingWord web -347
field headingWord webhook -123
field headingWord webhooks -63
field headingWord websocket 40
field headingWord what -264
field headingWord when 46
field headingWord where -59
field headingWord which -75
field headingWord who 65
field headingWord why -307
field headingWord widget 98
field headingWord widgets -113
field headingWord wildcard -163
field headingWord windows -316
field headingWord with -151
field headingWord within -44
field headingWord without -39
field headingWord work -29
field headingWord worker -59
field headingWord workflows 46
field headingWord working 193
field headingWord works -271
field headingWord workspace -144
field headingWord workspaces -196
field headingWord write -145
field headingWord writing 79
field headingWord yaml -39
field headingWord you 40
field headingWord your -73
field headingWord zero 58
field headingWord zone -33
field inTab 0 68
field innerHeading 0 195
field introClass aimless -198
field introClass button -249
field introClass check -493
field introClass checkingHeading -143
field introClass click 38
field introClass configure 445
field introClass contrast -20
field introClass enter 386
field introClass fieldNoun -189
field introClass fillingVerb 185
field introClass followUp -96
field introClass genericHeading -56
field introClass headingVerb 88
field introClass inputNoun -231
field introClass kindNoun 124
field introClass labelHeader -231
field introClass leave -24
field introClass make 122
field introClass manipulate -67
field introClass menuNoun 114
field introClass navigate 234
field introClass openingVerb -53
field introClass optionNoun -23
field introClass paste -33
field introClass plainNoun -36
field introClass preposition -28
field introClass select -351
field introClass slugEnd -28
field introClass slugVerb 49
field introClass submitVerb -168
field introClass switchEffect -209
field introClass switchOff -31
field introClass switchOn -73
field introClass toggleNoun -123
field introClass trialVerb -192
field introClass typeHeader 123
field introClass upload 22
field introClass use -160
field introColon 0 -54
field introColon 1 -277
field introColon 2 -108
field introLast 2 156
field introLast above -77
field introLast access 44
field introLast accordingly -100
field introLast account -71
field introLast action 30
field introLast actions -133
field introLast activity -29
field introLast add 57
field introLast address 46
field introLast admin 169
field introLast again -36
field introLast all 131
field introLast analysis 30
field introLast api -22
field introLast apis -36
field introLast app -101
field introLast appear -111
field introLast application -105
field introLast applications -36
field introLast apply -37
field introLast approach -20
field introLast as 26
field introLast authentication 153
field introLast automatically -23
field introLast available 99
field introLast backup 54
field introLast behavior -123
field introLast below 235
field introLast benefits -60
field introLast between -56
field introLast button -81
field introLast ca 48
field introLast can -153
field introLast capabilities -48
field introLast card 60
field introLast case -28
field introLast cases -23
field introLast categories -28
field introLast changes -154
field introLast channel 48
field introLast channels -24
field introLast chart -30
field introLast client 66
field introLast clients -24
field introLast cluster 28
field introLast code 70
field introLast columns -75
field introLast command 136
field introLast commands 66
field introLast configurations 242
field introLast configure 566
field introLast configured -58
field introLast connect 30
field introLast connection 173
field introLast connector -36
field introLast console -47
field introLast contains -49
field introLast credentials 271
field introLast dashboard -152
field introLast data -69
field introLast databases 73
field introLast default 66
field introLast defaults -84
field introLast definitions -28
field introLast deployment 193
field introLast detail -28
field introLast details 382
field introLast dialog -171
field introLast directory -37
field introLast docs 104
field introLast documentation -55
field introLast domain -20
field introLast dropdown 70
field introLast each 27
field introLast either -48
field introLast elements -27
field introLast emails 57
field introLast endpoint -32
field introLast environment -49
field introLast error -20
field introLast etc -46
field introLast events -42
field introLast example -95
field introLast examples -55
field introLast experience -20
field introLast field 29
field introLast fields -319
field introLast file -62
field introLast files 90
field introLast filtering -20
field introLast first -23
field introLast flags -63
field introLast flow -97
field introLast following 293
field introLast follows 70
field introLast for 286
field introLast form -209
field introLast format -66
field introLast formats -158
field introLast from -120
field introLast function -45
field introLast generation 171
field introLast get -43
field introLast guide 139
field introLast happens -20
field introLast has 228
field introLast headers -77
field introLast here 38
field introLast history 32
field introLast if -28
field introLast in 360
field introLast include 170
field introLast included -46
field introLast includes -157
field introLast including -123
field introLast info 205
field introLast information -143
field introLast input 282
field introLast inputs 597
field introLast instance 41
field introLast integration -43
field introLast interface 128
field introLast is 49
field introLast issues -40
field introLast it -131
field introLast itself 30
field introLast job 97
field introLast later 65
field introLast layouts 89
field introLast levels -78
field introLast lifecycle -40
field introLast links -40
field introLast list -91
field introLast locations -42
field introLast management -30
field introLast manually 65
field introLast mapping -55
field introLast metadata 117
field introLast method -62
field introLast methods -188
field introLast metric -160
field introLast metrics -58
field introLast mode -21
field introLast model -44
field introLast modes -130
field introLast mongodb 40
field introLast more 84
field introLast name -45
field introLast need -41
field introLast needs 53
field introLast next 30
field introLast node 231
field introLast nodes -42
field introLast notifications 319
field introLast number 230
field introLast oauth 71
field introLast on 58
field introLast only -23
field introLast operations -20
field introLast option 94
field introLast optional -125
field introLast options -48
field introLast order 37
field introLast organization -30
field introLast other 28
field introLast out 53
field introLast output 29
field introLast overview -21
field introLast own -33
field introLast page -41
field introLast pages 46
field introLast panel 90
field introLast parameter 265
field introLast parameters -45
field introLast path -21
field introLast period -67
field introLast permissions 114
field introLast pipeline -59
field introLast platform -56
field introLast plugin 149
field introLast plugins 166
field introLast port -22
field introLast portal 177
field introLast process -77
field introLast project 25
field introLast prompts 88
field introLast properties -169
field introLast provide 79
field introLast providers 32
field introLast provides -28
field introLast purposes -74
field introLast queries -28
field introLast questions -39
field introLast record 94
field introLast reference -28
field introLast registry 109
field introLast release -51
field introLast report -97
field introLast reports -28
field introLast repository -27
field introLast requirements -85
field introLast responses -47
field introLast results -75
field introLast role -34
field introLast rules 52
field introLast run 179
field introLast running 164
field introLast save 117
field introLast scenarios -20
field introLast schedule -34
field introLast scope -46
field introLast screen -66
field introLast script -68
field introLast sdks -91
field introLast section -63
field introLast sections -95
field introLast see -48
field introLast select -85
field introLast selection 34
field introLast server 111
field introLast service 113
field introLast services -28
field introLast set -239
field introLast settings -21
field introLast setup -90
field introLast shows -32
field introLast solutions -69
field introLast source -32
field introLast sources 53
field introLast specify 182
field introLast stages -33
field introLast start -71
field introLast states -40
field introLast status -26
field introLast statuses -26
field introLast step -25
field introLast steps -103
field introLast storage 170
field introLast string -24
field introLast structure -31
field introLast supported -34
field introLast tab 291
field introLast table -82
field introLast tabs -44
field introLast tags -43
field introLast task -89
field introLast tasks 28
field introLast team -41
field introLast template 247
field introLast templates -43
field introLast terms -36
field introLast terraform -33
field introLast that -70
field introLast the 156
field introLast them -137
field introLast thresholds -47
field introLast time 85
field introLast token -25
field introLast tools -140
field introLast trigger -162
field introLast type -335
field introLast types -68
field introLast ui -32
field introLast up 109
field introLast updates -20
field introLast upgrade -35
field introLast use 21
field introLast user 284
field introLast users 57
field introLast using -61
field introLast value -23
field introLast values -241
field introLast variables -91
field introLast version 52
field introLast ways -110
field introLast when -20
field introLast where -69
field introMood 0 -82
field introMood 1 223
field introMood 16 -155
field introMood 17 117
field introMood 2 110
field introMood 3 -44
field introMood 4 -161
field introMood 6 -384
field introNone 0 -465
field introPhrase byDefault -107
field introPhrase defaultIs 34
field introPhrase example -165
field introPhrase filledByItself -28
field introPhrase following 60
field introPhrase followingValues -292
field introPhrase fromMenu -22
field introPhrase logIn 39
field introPhrase multiline -86
field introPhrase neededIf -143
field introPhrase needs -20
field introPhrase oneOf -576
field introPhrase optional -33
field introPhrase optionsAnnounced -51
field introPhrase ordered 252
field introPhrase pairs -71
field introPhrase range -126
field introPhrase recommended -219
field introPhrase required -244
field introPhrase separated 23
field introPhrase severalOf 69
field introPhrase shownOnly 272
field introPhrase valuesAre -174
field introPhrase whether 100
field introVerb access -78
field introVerb add -87
field introVerb adjust 318
field introVerb apply 44
field introVerb assign -87
field introVerb attach 88
field introVerb build -33
field introVerb change -55
field introVerb check -51
field introVerb choose -334
field introVerb click 76
field introVerb clicking -34
field introVerb complete 79
field introVerb configure -58
field introVerb connect 179
field introVerb copy -23
field introVerb create 22
field introVerb creating -36
field introVerb customize 39
field introVerb define 57
field introVerb deploy -26
field introVerb download -28
field introVerb drag -59
field introVerb edit 37
field introVerb enabling -36
field introVerb ensure -138
field introVerb enter 246
field introVerb expand -101
field introVerb export -32
field introVerb fill -81
field introVerb follow -101
field introVerb generate -94
field introVerb give -56
field introVerb go 63
field introVerb input -189
field introVerb install -47
field introVerb integrate -57
field introVerb keep -25
field introVerb learn 111
field introVerb leave 25
field introVerb leaving -21
field introVerb log 100
field introVerb make 233
field introVerb manage -79
field introVerb modify -64
field introVerb monitor -24
field introVerb name -20
field introVerb navigate 82
field introVerb open -117
field introVerb paste -33
field introVerb pick -122
field introVerb proceed 136
field introVerb provide 267
field introVerb providing 65
field introVerb read -105
field introVerb register -75
field introVerb remove -49
field introVerb restart -26
field introVerb return -49
field introVerb review -85
field introVerb run 198
field introVerb save -191
field introVerb scroll 165
field introVerb see 89
field introVerb select 114
field introVerb selecting 35
field introVerb set 205
field introVerb setting -23
field introVerb sign 82
field introVerb specify 137
field introVerb stop 70
field introVerb toggle -111
field introVerb type 123
field introVerb use -212
field introVerb using -28
field introVerb validate -98
field introVerb write -79
field introWord & -29
field introWord + 137
field introWord - -165
field introWord 0 -33
field introWord 2 276
field introWord 3 -64
field introWord 4 -88
field introWord 5 -35
field introWord 6 -23
field introWord a -176
field introWord able 106
field introWord about 150
field introWord above -261
field introWord accepted 30
field introWord accepts -24
field introWord access 29
field introWord accessible 82
field introWord according 95
field introWord accordingly -102
field introWord account 147
field introWord accountability 184
field introWord accounts -28
field introWord acl 52
field introWord across -41
field introWord act -105
field introWord action -106
field introWord actions -101
field introWord active 127
field introWord activities -42
field introWord activity -37
field introWord actual -86
field introWord add 189
field introWord added -43
field introWord adding -69
field introWord addition -80
field introWord additional 228
field introWord additionally -50
field introWord address 112
field introWord addresses -50
field introWord adjust 342
field introWord admin 219
field introWord administration 229
field introWord administrator 121
field introWord administrators -48
field introWord admins -48
field introWord advanced 265
field introWord advantages -59
field introWord after -333
field introWord again 47
field introWord against 53
field introWord agent -341
field introWord agents -43
field introWord ai -55
field introWord alert 88
field introWord all -33
field introWord allow -111
field introWord allowing 24
field introWord allows 123
field introWord alone 24
field introWord also -48
field introWord always 71
field introWord analysis 283
field introWord analytics 180
field introWord and 193
field introWord and/or -33
field introWord annotation -24
field introWord another 172
field introWord any 116
field introWord apache 80
field introWord apart 70
field introWord api 46
field introWord apis -43
field introWord app -104
field introWord appear 192
field introWord appearance 208
field introWord appearing -158
field introWord append 35
field introWord apple -26
field introWord applicable -25
field introWord application 40
field introWord applications -144
field introWord applies -22
field introWord apply 65
field introWord applying -22
field introWord approach -29
field introWord appropriate 282
field introWord architecture 42
field introWord archived -41
field introWord are 100
field introWord area 146
field introWord around 195
field introWord array -33
field introWord as 62
field introWord asked 59
field introWord assets -22
field introWord assign -87
field introWord assigned 31
field introWord assignment 52
field introWord associate 116
field introWord associated 72
field introWord at 219
field introWord attach 103
field introWord attribute 132
field introWord attributes -157
field introWord audit -88
field introWord auth 104
field introWord authenticate 114
field introWord authentication 156
field introWord authorization -22
field introWord auto -234
field introWord automate -27
field introWord automatic -107
field introWord automatically -133
field introWord available -194
field introWord aws -122
field introWord azure 27
field introWord back 50
field introWord background 141
field introWord backup 43
field introWord badge 150
field introWord bar -58
field introWord base -120
field introWord base64 -247
field introWord based -89
field introWord basic 230
field introWord basics -163
field introWord batches 113
field introWord be 333
field introWord been -45
field introWord before 248
field introWord begin 71
field introWord behavior -92
field introWord behaviour 45
field introWord being -44
field introWord below 271
field introWord benefits -110
field introWord best -88
field introWord between -109
field introWord beyond 190
field introWord billing 40
field introWord binary -39
field introWord bind 83
field introWord blob -38
field introWord block -118
field introWord blocked -23
field introWord blocks -78
field introWord both -103
field introWord bottom 95
field introWord box 79
field introWord branch -28
field introWord breakdown -70
field introWord bucket -141
field introWord buckets -22
field introWord build -94
field introWord builder -109
field introWord bulk -27
field introWord business -34
field introWord but -31
field introWord button -58
field introWord by -330
field introWord ca 33
field introWord cache -25
field introWord calculate 62
field introWord called -42
field introWord calling 35
field introWord can 109
field introWord cannot 78
field introWord capabilities -52
field introWord captures -138
field introWord card 151
field introWord case -72
field introWord cases -160
field introWord catalog -61
field introWord categories -80
field introWord category -122
field introWord certain 24
field introWord certificate -29
field introWord certificates 49
field introWord chain 139
field introWord change -25
field introWord changed 57
field introWord channel 42
field introWord channels -30
field introWord chart -214
field introWord charts -67
field introWord chat -37
field introWord check -77
field introWord checking 47
field introWord checks -58
field introWord choice -23
field introWord choices -86
field introWord choose -377
field introWord chosen 49
field introWord ci -103
field introWord class -50
field introWord claude 64
field introWord cli -91
field introWord click -109
field introWord clicking -73
field introWord client 213
field introWord cloud 254
field introWord cloudflare -26
field introWord code -107
field introWord collect -37
field introWord collection -92
field introWord collects -106
field introWord column -35
field introWord columns -238
field introWord combined -43
field introWord comes -30
field introWord commands 94
field introWord comment 58
field introWord communicate -33
field introWord company 28
field introWord comparison -163
field introWord compatibility -35
field introWord completed -22
field introWord complex -25
field introWord component -32
field introWord components -41
field introWord compose -64
field introWord condition 163
field introWord conditions 220
field introWord config 89
field introWord configuration 522
field introWord configurations 176
field introWord configure 145
field introWord configured -37
field introWord configures 48
field introWord confirm -28
field introWord confirmed 24
field introWord connect 162
field introWord connected -32
field introWord connecting 69
field introWord connection 62
field introWord connections 55
field introWord connector -117
field introWord connectors -38
field introWord consent -79
field introWord consider 61
field introWord consists -32
field introWord console -52
field introWord consumption -50
field introWord contact -98
field introWord contacts 179
field introWord contain -25
field introWord container 66
field introWord containers 154
field introWord containing -27
field introWord contains -163
field introWord content -52
field introWord context -92
field introWord contexts -20
field introWord control -34
field introWord controls 30
field introWord conversation 95
field introWord conversations -26
field introWord copied -72
field introWord copy -30
field introWord correct 236
field introWord correctly -49
field introWord corresponding 120
field introWord could 112
field introWord count -27
field introWord couple -26
field introWord cpu -84
field introWord create -33
field introWord created -41
field introWord creates -28
field introWord creating 74
field introWord creation 67
field introWord credential -94
field introWord credentials 336
field introWord credit 81
field introWord critical -24
field introWord csv -50
field introWord currently -57
field introWord cursor -21
field introWord custom -44
field introWord customer 134
field introWord customers 100
field introWord customization 29
field introWord dashboard 39
field introWord dashboards -38
field introWord data -185
field introWord database -41
field introWord day -99
field introWord days -117
field introWord debugging -49
field introWord deduplication -145
field introWord default -93
field introWord defaults -93
field introWord defined 171
field introWord defines 185
field introWord definition -219
field introWord definitions -27
field introWord delivered -54
field introWord delivery -44
field introWord depend -32
field introWord dependencies -31
field introWord dependency 38
field introWord depending -54
field introWord depends -29
field introWord deploy 81
field introWord deployed -23
field introWord deployment 209
field introWord deployments -24
field introWord describes -221
field introWord description 97
field introWord descriptive -27
field introWord design -66
field introWord destination -37
field introWord detail -53
field introWord detailed -40
field introWord details 508
field introWord determine -35
field introWord determines -101
field introWord developer 69
field introWord developers -43
field introWord device -21
field introWord dialog -270
field introWord different -196
field introWord differently -21
field introWord digital 23
field introWord dimensions -25
field introWord directly -73
field introWord disabled 22
field introWord display -117
field introWord displayed -31
field introWord distributed -22
field introWord distribution -92
field introWord divided -23
field introWord dns -21
field introWord do -40
field introWord docker -183
field introWord docs 157
field introWord document -100
field introWord documentation -170
field introWord does -43
field introWord doesn't 20
field introWord domain -51
field introWord domains 120
field introWord don't 104
field introWord down 120
field introWord download -27
field introWord downloads -57
field introWord drive -24
field introWord driver -33
field introWord dropdown -94
field introWord duplicate -20
field introWord during 26
field introWord dynamic 64
field introWord each 54
field introWord easier 24
field introWord easy -48
field introWord editing -82
field introWord editor -153
field introWord effectively 329
field introWord efficiency 73
field introWord either -103
field introWord else -83
field introWord emails 121
field introWord empty -37
field introWord enable 54
field introWord enabled -78
field introWord enables 44
field introWord enabling -37
field introWord encryption -76
field introWord endpoint -47
field introWord endpoints -58
field introWord engine -147
field introWord enhance -42
field introWord ensure -132
field introWord ensuring 155
field introWord enter 298
field introWord entered -27
field introWord entering 77
field introWord enterprise -66
field introWord entries -35
field introWord entry -81
field introWord environment -194
field introWord environments 46
field introWord error -48
field introWord errors -41
field introWord etc -34
field introWord evaluate -25
field introWord evaluated 31
field introWord evaluation 28
field introWord event 41
field introWord events -133
field introWord every 34
field introWord everything -70
field introWord exactly -22
field introWord examples -106
field introWord exchange -289
field introWord exclude -35
field introWord executed 90
field introWord execution -165
field introWord existing -35
field introWord exit 105
field introWord expand -96
field introWord expect -31
field introWord expects 98
field introWord experience 68
field introWord expiration -32
field introWord expire -29
field introWord explained -134
field introWord explains -49
field introWord export 77
field introWord expose 110
field introWord external 269
field introWord extra 61
field introWord extract -55
field introWord fail 171
field introWord failed -43
field introWord failures -47
field introWord feature -94
field introWord features -91
field introWord few 286
field introWord field -266
field introWord fields 730
field introWord file -164
field introWord files -69
field introWord fill -81
field introWord filter 254
field introWord filtered -32
field introWord filtering -25
field introWord find 155
field introWord finding -49
field introWord fire 30
field introWord first 281
field introWord five -72
field introWord fixed -41
field introWord fixes -75
field introWord flag -75
field introWord flags 50
field introWord flexibility 23
field introWord flexible -20
field introWord flow -134
field introWord folder -135
field introWord follow -139
field introWord following -407
field introWord follows 47
field introWord form -167
field introWord format -112
field introWord formats 637
field introWord found -39
field introWord four -145
field introWord framework -48
field introWord frequency -85
field introWord frequently -40
field introWord fresh 127
field introWord from 117
field introWord frontend -30
field introWord full -34
field introWord function -61
field introWord functionality -23
field introWord functions -156
field introWord further 33
field introWord future -41
field introWord gather -25
field introWord general 162
field introWord generally -69
field introWord generate -222
field introWord generated -36
field introWord generation 161
field introWord get 29
field introWord gets 92
field introWord git 41
field introWord github 117
field introWord give -77
field introWord given -42
field introWord gives -66
field introWord global 51
field introWord going 53
field introWord good -31
field introWord google -90
field introWord grant -25
field introWord graph -40
field introWord group 101
field introWord groups -65
field introWord guidance -20
field introWord guide 70
field introWord handle -94
field introWord handled 79
field introWord handling -25
field introWord happens -33
field introWord hard -34
field introWord has 435
field introWord have -67
field introWord header -32
field introWord headers -77
field introWord helm -66
field introWord help -36
field introWord helper -23
field introWord helpful -39
field introWord helps -117
field introWord here -81
field introWord here’s 25
field introWord hidden -25
field introWord high -36
field introWord highlight 62
field introWord hooks -34
field introWord host -46
field introWord hosted -35
field introWord hosts -53
field introWord how -244
field introWord i.e -87
field introWord iam 91
field introWord icon 62
field introWord id -33
field introWord identifier -68
field introWord identify 55
field introWord identity -32
field introWord idp 33
field introWord ids -72
field introWord if 281
field introWord ignore -32
field introWord image -184
field introWord images 105
field introWord implemented -24
field introWord import -75
field introWord important 49
field introWord importing 79
field introWord imports -43
field introWord improve -56
field introWord improvements -36
field introWord in 119
field introWord include -215
field introWord included -23
field introWord includes -237
field introWord including -191
field introWord independently 30
field introWord index -106
field introWord indicators -22
field introWord individual 185
field introWord individually 34
field introWord info 359
field introWord information -320
field introWord input 279
field introWord inputs 692
field introWord inside 31
field introWord insights -117
field introWord install -93
field introWord installation 90
field introWord installed -115
field introWord instance -371
field introWord instead 90
field introWord instructions -73
field introWord integrate -47
field introWord integrated 112
field introWord integrating 169
field introWord integration -145
field introWord integrations 47
field introWord intended -34
field introWord interface 78
field introWord internal -23
field introWord internet 178
field introWord into 47
field introWord inventory -25
field introWord invoices 193
field introWord ip 41
field introWord is -22
field introWord issue 185
field introWord issues -95
field introWord it -116
field introWord items -69
field introWord its -129
field introWord itself 24
field introWord jira 168
field introWord job 148
field introWord json -120
field introWord just 214
field introWord jwt -28
field introWord keep -35
field introWord key 210
field introWord keycloak 35
field introWord keys 48
field introWord knowledge 132
field introWord kubernetes 88
field introWord label -29
field introWord labels -63
field introWord language 83
field introWord last -31
field introWord layer -38
field introWord layouts 114
field introWord ldap 89
field introWord lead -27
field introWord learn 111
field introWord least 40
field introWord leave 25
field introWord leaving -21
field introWord let -20
field introWord lets -26
field introWord level -41
field introWord levels -87
field introWord libraries -72
field introWord lifecycle -39
field introWord limit -78
field introWord limitations -37
field introWord limited -22
field introWord limits 96
field introWord line 235
field introWord link 161
field introWord linked -50
field introWord linux -36
field introWord list -96
field introWord listed -188
field introWord listener -74
field introWord lists -324
field introWord live 29
field introWord load -43
field introWord local -48
field introWord location 20
field introWord locations -51
field introWord lock -31
field introWord log 55
field introWord logic -21
field introWord login 25
field introWord logs 39
field introWord long -106
field introWord longer 20
field introWord look 133
field introWord looks -23
field introWord machine 23
field introWord made -21
field introWord main -48
field introWord maintenance -43
field introWord make 142
field introWord makes -66
field introWord manage -145
field introWord management -74
field introWord manager -166
field introWord manages 127
field introWord managing 42
field introWord manually 83
field introWord many -88
field introWord map -47
field introWord mapping -23
field introWord mappings -32
field introWord maps -50
field introWord master 30
field introWord match -106
field introWord matches -38
field introWord matching 120
field introWord maximum -59
field introWord mean -42
field introWord means -38
field introWord members 224
field introWord memory -131
field introWord mentioned -33
field introWord menu -159
field introWord message -96
field introWord met -27
field introWord metadata -139
field introWord method -48
field introWord methods -306
field introWord metric 521
field introWord metrics -330
field introWord microsoft -29
field introWord might -49
field introWord migration -29
field introWord minimum -20
field introWord minutes 50
field introWord modal 100
field introWord mode -171
field introWord model 23
field introWord models -60
field introWord modes -138
field introWord modify -56
field introWord module -23
field introWord mongodb -33
field introWord monitor -25
field introWord more 265
field introWord most -93
field introWord mount 193
field introWord mqtt -50
field introWord multiple -171
field introWord must -287
field introWord mysql -105
field introWord name -31
field introWord namespace -80
field introWord navigate 104
field introWord necessary 70
field introWord need 105
field introWord needed -24
field introWord needs 380
field introWord network 188
field introWord new -26
field introWord next 196
field introWord no -73
field introWord node 120
field introWord nodes -63
field introWord not 68
field introWord note -47
field introWord notes -27
field introWord nothing -25
field introWord notification 29
field introWord notifications 193
field introWord number 177
field introWord numbers 101
field introWord oauth -174
field introWord object -111
field introWord objects -29
field introWord obtain -44
field introWord of -254
field introWord off 46
field introWord offer -34
field introWord offers -104
field introWord offset -34
field introWord often -105
field introWord oidc -92
field introWord ok -21
field introWord okta -54
field introWord on 65
field introWord once 207
field introWord one 192
field introWord ones 76
field introWord online -67
field introWord open -53
field introWord openai 173
field introWord openid -68
field introWord opens 46
field introWord operating 80
field introWord operations -65
field introWord opportunities 69
field introWord optimize -43
field introWord option 211
field introWord optional -228
field introWord optionally 104
field introWord options 251
field introWord or 57
field introWord order -53
field introWord orders 51
field introWord organization -31
field introWord organize 68
field introWord other 69
field introWord others -46
field introWord our -47
field introWord over -25
field introWord overall 79
field introWord override -25
field introWord overrides 59
field introWord overview -144
field introWord own 24
field introWord package -25
field introWord page -153
field introWord pages 168
field introWord palette 50
field introWord panel 273
field introWord parameters 268
field introWord params -45
field introWord parser 96
field introWord partial -124
field introWord particular -32
field introWord particularly -47
field introWord parts 261
field introWord pass 79
field introWord passing 186
field introWord paste -33
field introWord path -103
field introWord pattern 100
field introWord payment 183
field introWord payments 258
field introWord people -35
field introWord per 21
field introWord percentage 202
field introWord perform -58
field introWord performance -72
field introWord period -55
field introWord periods -31
field introWord permission -75
field introWord permissions 202
field introWord persistent -31
field introWord phone 101
field introWord pi -20
field introWord pick -41
field introWord pipeline -49
field introWord placed 52
field introWord placeholders -40
field introWord places -48
field introWord planning -64
field introWord platform -172
field introWord please -269
field introWord plugin 110
field introWord plugins 160
field introWord plus -27
field introWord pod 166
field introWord point -29
field introWord points 144
field introWord policies -89
field introWord policy 53
field introWord pool -24
field introWord port -62
field introWord portal 255
field introWord position 71
field introWord possible 32
field introWord postgresql -44
field introWord prefer -42
field introWord preferences 65
field introWord preferred 70
field introWord prepared -29
field introWord present 193
field introWord prevent 26
field introWord preview -59
field introWord previous -31
field introWord previously 165
field introWord price -74
field introWord pricing -73
field introWord print 58
field introWord priority -33
field introWord privacy -46
field introWord private 145
field introWord pro -40
field introWord proceed 136
field introWord process 318
field introWord processed -57
field introWord processing -31
field introWord product -35
field introWord production -152
field introWord products 62
field introWord profile 81
field introWord program -32
field introWord progress -29
field introWord project 61
field introWord projects -31
field introWord prometheus 22
field introWord prompt -218
field introWord prompted -26
field introWord prompts 153
field introWord properties -199
field introWord property -62
field introWord protocol 23
field introWord provide 76
field introWord provided -73
field introWord provider -127
field introWord provides -188
field introWord providing 64
field introWord provisioning -100
field introWord proxy -29
field introWord public 261
field introWord publish 149
field introWord pull 88
field introWord purchase 126
field introWord purposes -63
field introWord queries -32
field introWord query -29
field introWord questions -59
field introWord queue -116
field introWord quick -115
field introWord range -50
field introWord rate 128
field introWord rather -61
field introWord raw -23
field introWord reach -103
field introWord react 47
field introWord read -139
field introWord reading 170
field introWord real 81
field introWord receipt 25
field introWord recommend -124
field introWord recommendations -50
field introWord recommended -58
field introWord record 384
field introWord recording 63
field introWord recovery -58
field introWord recurring 23
field introWord redirect -48
field introWord redis -28
field introWord refer -66
field introWord reference -48
field introWord references -54
field introWord reflect -32
field introWord region -48
field introWord register -54
field introWord registered -29
field introWord registering 106
field introWord registration -68
field introWord registry 54
field introWord related 64
field introWord relationship -110
field introWord relative -46
field introWord release -59
field introWord remains -27
field introWord remote -77
field introWord remove -41
field introWord removed -62
field introWord render 45
field introWord replace -66
field introWord report 112
field introWord reports 163
field introWord repository 151
field introWord represents -22
field introWord request -81
field introWord requests 76
field introWord require -22
field introWord required -274
field introWord requirements -168
field introWord requires -30
field introWord research -130
field introWord reset 70
field introWord resolve -24
field introWord resolves -22
field introWord resource 42
field introWord resources 149
field introWord response -31
field introWord responses -56
field introWord rest -31
field introWord restart -41
field introWord result -107
field introWord results -285
field introWord retention 117
field introWord return -43
field introWord returns -43
field introWord reverse -22
field introWord review -86
field introWord reviewing 25
field introWord rewrite 28
field introWord right -49
field introWord role -76
field introWord roles -86
field introWord roll -34
field introWord root -22
field introWord route 77
field introWord routes -33
field introWord routing 82
field introWord row -229
field introWord rows 41
field introWord rule 101
field introWord rules 125
field introWord run 86
field introWord running -39
field introWord runs -75
field introWord s3 -21
field introWord sales 95
field introWord same -83
field introWord saml -72
field introWord sample 172
field introWord save -228
field introWord saved 28
field introWord scaling -22
field introWord scenarios 71
field introWord schedule 98
field introWord scheduled -48
field introWord schema 32
field introWord scope -187
field introWord scrape 54
field introWord screen 257
field introWord screens -46
field introWord script -103
field introWord scripts -28
field introWord scroll 150
field introWord sdk -30
field introWord sdks -108
field introWord search -90
field introWord searching 112
field introWord second 46
field introWord secret -64
field introWord secrets -147
field introWord section 147
field introWord sections -53
field introWord secure -23
field introWord security -99
field introWord see 92
field introWord segment 52
field introWord segments -32
field introWord select 329
field introWord selected -185
field introWord selecting -57
field introWord selection -73
field introWord selector -37
field introWord send 84
field introWord sending -46
field introWord sends -50
field introWord sensitive -24
field introWord sent -35
field introWord series 78
field introWord server -82
field introWord servers -101
field introWord service -484
field introWord services 164
field introWord session -45
field introWord set -145
field introWord sets -33
field introWord setting -79
field introWord settings 659
field introWord setup -73
field introWord setups -44
field introWord several -225
field introWord severity -27
field introWord share -74
field introWord shared 101
field introWord sharing -185
field introWord shell -56
field introWord should -36
field introWord show 24
field introWord shown 173
field introWord shows -359
field introWord side 55
field introWord sidebar -65
field introWord sign 73
field introWord similar -113
field introWord simple -24
field introWord simplifies -24
field introWord simply 146
field introWord sites 87
field introWord situations -21
field introWord size 87
field introWord skip 149
field introWord slack 46
field introWord small 58
field introWord smtp -69
field introWord software -36
field introWord solutions -72
field introWord some 147
field introWord source -84
field introWord sources 157
field introWord specific 310
field introWord specifically 86
field introWord specified 48
field introWord specify 111
field introWord split -28
field introWord sql -148
field introWord ssl 59
field introWord stack -56
field introWord stage 134
field introWord stages -82
field introWord standard 171
field introWord start 152
field introWord starting 187
field introWord starts 241
field introWord state 25
field introWord statement 91
field introWord states -90
field introWord static 148
field introWord statistics -147
field introWord status 256
field introWord statuses -104
field introWord stay 85
field introWord step -190
field introWord steps -20
field introWord still 71
field introWord stop 71
field introWord storage -42
field introWord stored -47
field introWord stores -45
field introWord strategies -50
field introWord strategy -33
field introWord strict -50
field introWord string -169
field introWord structure -170
field introWord structures -98
field introWord style -30
field introWord subject 90
field introWord submit 77
field introWord subscription 403
field introWord subscriptions -23
field introWord successful 98
field introWord such 42
field introWord summary -132
field introWord supply -21
field introWord support -210
field introWord supported -324
field introWord supports -315
field introWord sure 128
field introWord switch -126
field introWord sync 114
field introWord system 43
field introWord systems 40
field introWord tab -59
field introWord table -484
field introWord tables -44
field introWord tabs -122
field introWord tag -30
field introWord tags -65
field introWord take -175
field introWord takes -65
field introWord target 80
field introWord targeting -20
field introWord task 365
field introWord tasks 161
field introWord tax -24
field introWord team -56
field introWord technical -37
field introWord telemetry 89
field introWord template -108
field introWord templates -68
field introWord temporary -31
field introWord terms -62
field introWord terraform -92
field introWord test -175
field introWord testing -34
field introWord tests -92
field introWord text -127
field introWord than 39
field introWord that 131
field introWord their -37
field introWord them 79
field introWord then 195
field introWord there -152
field introWord therefore 57
field introWord these -362
field introWord they -143
field introWord things -130
field introWord third 75
field introWord this 69
field introWord those -48
field introWord three -268
field introWord thresholds -47
field introWord through -52
field introWord time -34
field introWord timeline -35
field introWord to -95
field introWord together -28
field introWord token -215
field introWord tokens -39
field introWord tool 112
field introWord tooling -49
field introWord tools -114
field introWord top 129
field introWord topics -29
field introWord tracked -20
field introWord tracking -24
field introWord traffic -73
field introWord transformation -32
field introWord transition -21
field introWord treated -38
field introWord tries -30
field introWord trigger 228
field introWord true -54
field introWord trust -26
field introWord try -32
field introWord tunnel -21
field introWord twilio 88
field introWord type -176
field introWord types -380
field introWord typical -25
field introWord ui -120
field introWord undefined -118
field introWord under 93
field introWord understand -22
field introWord understanding -64
field introWord unique -93
field introWord unit -44
field introWord units -87
field introWord up 234
field introWord update 169
field introWord updating -78
field introWord upgrade -53
field introWord upload -60
field introWord uploaded 174
field introWord uri -265
field introWord uris -59
field introWord url -49
field introWord urls -42
field introWord us 53
field introWord usage -143
field introWord use -187
field introWord used -186
field introWord useful 141
field introWord user 185
field introWord user-defined -39
field introWord username 98
field introWord users 95
field introWord uses -120
field introWord using -154
field introWord v2 -32
field introWord v3 -34
field introWord validate -97
field introWord validation -28
field introWord value -285
field introWord values -429
field introWord variable -57
field introWord variables -324
field introWord variety 68
field introWord versioning -125
field introWord via 112
field introWord view -46
field introWord views -36
field introWord virtual -21
field introWord visibility 44
field introWord visible -57
field introWord visual 31
field introWord volume 28
field introWord vs -27
field introWord want -28
field introWord was 73
field introWord way -36
field introWord ways -316
field introWord we -332
field introWord we've -23
field introWord web -115
field introWord webhook -166
field introWord webhooks -26
field introWord websites 45
field introWord well -25
field introWord what -73
field introWord when -117
field introWord where -129
field introWord whether 90
field introWord which 177
field introWord while -46
field introWord who 133
field introWord whole 22
field introWord whose 66
field introWord why -20
field introWord wide -21
field introWord widget -31
field introWord widgets -61
field introWord will 177
field introWord windows -37
field introWord wish -49
field introWord with -159
field introWord within 119
field introWord without 23
field introWord wizard -71
field introWord work -47
field introWord workflows -55
field introWord working -38
field introWord workloads -123
field introWord works -86
field introWord workspace -143
field introWord worth 23
field introWord would -45
field introWord write -71
field introWord yaml 50
field introWord year 22
field introWord you -182
field introWord you'll -66
field introWord you've 180
field introWord your 306
field introWord you’ll 190
field introWord zero -22
field kind 0 -124
field kind 1 -48
field kind 2 -329
field kind 3 -101
field kind 4 -118
field kindMark 0 -42
field kindMark 1 588
field kindMark 10 -196
field kindMark 11 -578
field kindMark 12 -171
field kindMark 13 -1251
field kindMark 18 224
field kindMark 19 -308
field kindMark 2 -80
field kindMark 20 -41
field kindMark 21 -229
field kindMark 25 88
field kindMark 26 -145
field kindMark 27 -528
field kindMark 28 -183
field kindMark 3 -702
field kindMark 5 -208
field kindMark 8 148
field kindMark 9 731
field labelCount 1 -450
field labelCount 3 -47
field labelCount 4 -286
field labelCount 5 -458
field labelCount 6 294
field labelFirst $ -63
field labelFirst + -22
field labelFirst 0 -88
field labelFirst 1 -23
field labelFirst 2 -31
field labelFirst accepted 65
field labelFirst access 67
field labelFirst account -25
field labelFirst acl 253
field labelFirst acs -47
field labelFirst action -60
field labelFirst activate 39
field labelFirst active -30
field labelFirst add 57
field labelFirst adding -35
field labelFirst additional 30
field labelFirst adjust 44
field labelFirst admin 30
field labelFirst advanced -42
field labelFirst after -81
field labelFirst agent -72
field labelFirst aggregation 77
field labelFirst ai 118
field labelFirst alert 45
field labelFirst all -119
field labelFirst allow 168
field labelFirst allowed 56
field labelFirst allows 63
field labelFirst already -32
field labelFirst always -50
field labelFirst amazon -36
field labelFirst api 262
field labelFirst application -340
field labelFirst apply 55
field labelFirst approve -24
field labelFirst archived -25
field labelFirst array -23
field labelFirst as -74
field labelFirst assign 80
field labelFirst at -21
field labelFirst attach 44
field labelFirst attribute 24
field labelFirst audit -36
field labelFirst auth 54
field labelFirst authorization -228
field labelFirst auto 333
field labelFirst automated -33
field labelFirst automatic 141
field labelFirst automatically 151
field labelFirst available 114
field labelFirst aws 39
field labelFirst azure -55
field labelFirst back -35
field labelFirst backend -21
field labelFirst background 36
field labelFirst backup -54
field labelFirst base 162
field labelFirst based -57
field labelFirst basic -24
field labelFirst batch -45
field labelFirst before -42
field labelFirst best -49
field labelFirst bind 27
field labelFirst block -63
field labelFirst body 87
field labelFirst bootstrap 88
field labelFirst bot 28
field labelFirst branch 26
field labelFirst browse -21
field labelFirst bucket -113
field labelFirst build 291
field labelFirst bulk 44
field labelFirst business -89
field labelFirst by -69
field labelFirst c -38
field labelFirst ca 91
field labelFirst cache -97
field labelFirst can -82
field labelFirst certificate 65
field labelFirst change -139
field labelFirst chart 277
field labelFirst check -162
field labelFirst checkout 43
field labelFirst choose -163
field labelFirst class 51
field labelFirst classic -26
field labelFirst clear -34
field labelFirst cli -28
field labelFirst click -589
field labelFirst clickhouse -23
field labelFirst client -44
field labelFirst client-side -36
field labelFirst clone -22
field labelFirst cloud -69
field labelFirst cluster -47
field labelFirst code -55
field labelFirst collection 62
field labelFirst color 51
field labelFirst column 123
field labelFirst combine 75
field labelFirst command 91
field labelFirst commit -25
field labelFirst common -36
field labelFirst community -36
field labelFirst company -47
field labelFirst compare -39
field labelFirst complete 297
field labelFirst compose -62
field labelFirst condition -91
field labelFirst config -118
field labelFirst configuration -49
field labelFirst configure -152
field labelFirst configured -59
field labelFirst confirm 137
field labelFirst connect 128
field labelFirst connection -85
field labelFirst contact 43
field labelFirst container 114
field labelFirst continuous -35
field labelFirst conversation -25
field labelFirst copy -67
field labelFirst correct -45
field labelFirst cost -99
field labelFirst country 20
field labelFirst cpu -49
field labelFirst create -160
field labelFirst created -42
field labelFirst creating -22
field labelFirst credentials -22
field labelFirst cron 54
field labelFirst ctrl -48
field labelFirst custom 244
field labelFirst customer -42
field labelFirst customize 30
field labelFirst daily -36
field labelFirst dashboard -71
field labelFirst data 220
field labelFirst database 79
field labelFirst datadog -22
field labelFirst date -81
field labelFirst debug -37
field labelFirst default 39
field labelFirst delete -20
field labelFirst delivery -22
field labelFirst dependency -55
field labelFirst deploy -99
field labelFirst deployment -23
field labelFirst destination -35
field labelFirst detailed -25
field labelFirst developer 54
field labelFirst device 28
field labelFirst direct -95
field labelFirst directly -29
field labelFirst directory -46
field labelFirst disable 130
field labelFirst disabled -45
field labelFirst discard -26
field labelFirst display 26
field labelFirst dns -22
field labelFirst do -43
field labelFirst docker 66
field labelFirst document 129
field labelFirst does 47
field labelFirst domain -41
field labelFirst don't 104
field labelFirst download -67
field labelFirst drag -20
field labelFirst due 20
field labelFirst dynamic 54
field labelFirst edit -101
field labelFirst editing 56
field labelFirst enable 315
field labelFirst enabled -36
field labelFirst end 37
field labelFirst enhanced -29
field labelFirst enter -258
field labelFirst entity -84
field labelFirst entry -62
field labelFirst error -27
field labelFirst event -92
field labelFirst events -26
field labelFirst example -138
field labelFirst execute 90
field labelFirst execution -48
field labelFirst existing -23
field labelFirst expected -22
field labelFirst experimental 46
field labelFirst export -161
field labelFirst external 99
field labelFirst facebook 32
field labelFirst failed 53
field labelFirst failure 36
field labelFirst feature -146
field labelFirst fetch 42
field labelFirst field -30
field labelFirst file -82
field labelFirst fill -25
field labelFirst find -47
field labelFirst first -24
field labelFirst flag -36
field labelFirst flexible -69
field labelFirst follow -25
field labelFirst for -93
field labelFirst force 42
field labelFirst forgot -27
field labelFirst form 107
field labelFirst forwarding 68
field labelFirst from 145
field labelFirst full 43
field labelFirst gateway -58
field labelFirst general -54
field labelFirst generate -69
field labelFirst generic -26
field labelFirst get -48
field labelFirst git 133
field labelFirst github -21
field labelFirst global -39
field labelFirst go -226
field labelFirst google 35
field labelFirst grace -20
field labelFirst greater -24
field labelFirst group 169
field labelFirst hashicorp 33
field labelFirst header 171
field labelFirst health 105
field labelFirst hide 179
field labelFirst host 30
field labelFirst hosted -22
field labelFirst how -49
field labelFirst html -21
field labelFirst http 98
field labelFirst https: -24
field labelFirst i 424
field labelFirst id 79
field labelFirst identify -24
field labelFirst if -56
field labelFirst image 78
field labelFirst import -42
field labelFirst in -165
field labelFirst inbound -24
field labelFirst include 298
field labelFirst including -64
field labelFirst index 260
field labelFirst initial -36
field labelFirst initiate -56
field labelFirst input 136
field labelFirst insert -82
field labelFirst install -142
field labelFirst instance -91
field labelFirst integration -40
field labelFirst intel -55
field labelFirst internal -76
field labelFirst inventory -33
field labelFirst ip 40
field labelFirst ipv4 -113
field labelFirst is 306
field labelFirst issuer 21
field labelFirst it -26
field labelFirst item 47
field labelFirst items -39
field labelFirst java -27
field labelFirst job 31
field labelFirst keep -35
field labelFirst key -241
field labelFirst known 88
field labelFirst kubernetes -76
field labelFirst label 216
field labelFirst last -132
field labelFirst launch 84
field labelFirst ldap 143
field labelFirst learn -54
field labelFirst leave -69
field labelFirst limit -159
field labelFirst line -46
field labelFirst list 41
field labelFirst listen 55
field labelFirst location 87
field labelFirst lock 34
field labelFirst log -190
field labelFirst login 44
field labelFirst logo 59
field labelFirst lookup 38
field labelFirst machine 57
field labelFirst main 21
field labelFirst maintenance 26
field labelFirst make -60
field labelFirst manage -60
field labelFirst managed -24
field labelFirst manually -22
field labelFirst map -30
field labelFirst mark 100
field labelFirst master -31
field labelFirst match -26
field labelFirst max 231
field labelFirst maximum 62
field labelFirst mcp -103
field labelFirst memory -23
field labelFirst menu 42
field labelFirst message 52
field labelFirst metadata -65
field labelFirst microsoft -20
field labelFirst min 48
field labelFirst minimum 30
field labelFirst modified -25
field labelFirst more -102
field labelFirst mount 116
field labelFirst move -45
field labelFirst multiple 55
field labelFirst my -87
field labelFirst name -80
field labelFirst native 44
field labelFirst navigate -39
field labelFirst need -22
field labelFirst net -92
field labelFirst network 21
field labelFirst new 24
field labelFirst next -40
field labelFirst nginx -27
field labelFirst no -154
field labelFirst node -107
field labelFirst not -82
field labelFirst notification -32
field labelFirst notify 25
field labelFirst number 172
field labelFirst object -29
field labelFirst obtain -21
field labelFirst oidc 37
field labelFirst omit 115
field labelFirst on 59
field labelFirst one-time 25
field labelFirst only 58
field labelFirst open -144
field labelFirst optional -167
field labelFirst optionally -51
field labelFirst origin -139
field labelFirst other -33
field labelFirst output 79
field labelFirst override 55
field labelFirst owned -41
field labelFirst package -134
field labelFirst page 29
field labelFirst parallel -55
field labelFirst parameter -53
field labelFirst parent 44
field labelFirst partner -52
field labelFirst pass 90
field labelFirst password 26
field labelFirst path -125
field labelFirst payload -29
field labelFirst payment 51
field labelFirst payments 30
field labelFirst percentage -73
field labelFirst performance -23
field labelFirst period 34
field labelFirst permissions -44
field labelFirst pod -84
field labelFirst point 93
field labelFirst policy -30
field labelFirst port 66
field labelFirst power -26
field labelFirst preserve -26
field labelFirst prevent 73
field labelFirst preview 26
field labelFirst previous -51
field labelFirst primary -48
field labelFirst print 39
field labelFirst private 188
field labelFirst process 97
field labelFirst product -31
field labelFirst profile 62
field labelFirst program 160
field labelFirst prometheus 101
field labelFirst protocol -23
field labelFirst provider 81
field labelFirst provisioning -55
field labelFirst public -77
field labelFirst publish -103
field labelFirst pull -36
field labelFirst purchase -105
field labelFirst push -21
field labelFirst python 61
field labelFirst query 69
field labelFirst range 277
field labelFirst rapid -105
field labelFirst raw -24
field labelFirst read -52
field labelFirst ready -20
field labelFirst recommended -90
field labelFirst record 156
field labelFirst recurring 67
field labelFirst redirect 285
field labelFirst regenerate -23
field labelFirst register 93
field labelFirst registry 209
field labelFirst relationship 58
field labelFirst relative 62
field labelFirst relay 80
field labelFirst remote 21
field labelFirst replace 52
field labelFirst replica -34
field labelFirst reply -109
field labelFirst repository -40
field labelFirst request -85
field labelFirst required 27
field labelFirst resend 37
field labelFirst reset -93
field labelFirst resource -30
field labelFirst response 58
field labelFirst restrict -99
field labelFirst return 79
field labelFirst review -59
field labelFirst revoke -56
field labelFirst risk -41
field labelFirst role -48
field labelFirst rule -113
field labelFirst rules -36
field labelFirst run 141
field labelFirst runtime 61
field labelFirst s3 -96
field labelFirst sales -76
field labelFirst saml 82
field labelFirst sample -100
field labelFirst save 49
field labelFirst schema 49
field labelFirst scim -107
field labelFirst scope -22
field labelFirst search 221
field labelFirst secrets -55
field labelFirst secure -105
field labelFirst select -214
field labelFirst selected -47
field labelFirst send 57
field labelFirst sender 49
field labelFirst server -72
field labelFirst server-side -53
field labelFirst service 65
field labelFirst services -23
field labelFirst set -162
field labelFirst settings -233
field labelFirst setup -20
field labelFirst share -90
field labelFirst shared -42
field labelFirst show 198
field labelFirst sign 21
field labelFirst sign-in -141
field labelFirst single -88
field labelFirst skip 367
field labelFirst soft 89
field labelFirst software -49
field labelFirst sort 132
field labelFirst source -87
field labelFirst specific -68
field labelFirst sql 69
field labelFirst ssh 57
field labelFirst ssl 109
field labelFirst sso -66
field labelFirst stacked -21
field labelFirst standard -38
field labelFirst start 33
field labelFirst state 54
field labelFirst static 63
field labelFirst status 22
field labelFirst step -73
field labelFirst storage -44
field labelFirst subject -147
field labelFirst submit -67
field labelFirst subscribe 141
field labelFirst subscription 59
field labelFirst super -38
field labelFirst supported -32
field labelFirst sync -31
field labelFirst system -47
field labelFirst table 164
field labelFirst tag -40
field labelFirst target 160
field labelFirst task 102
field labelFirst tax 40
field labelFirst telegram -59
field labelFirst template -33
field labelFirst tenant -69
field labelFirst terms 36
field labelFirst test 55
field labelFirst text 192
field labelFirst this -55
field labelFirst tick -26
field labelFirst time 40
field labelFirst timeout 43
field labelFirst timing -55
field labelFirst tls 156
field labelFirst toggle -23
field labelFirst token 87
field labelFirst tool 24
field labelFirst topic -130
field labelFirst total -55
field labelFirst track 84
field labelFirst trigger 309
field labelFirst trusted 203
field labelFirst twilio -29
field labelFirst type 71
field labelFirst under -21
field labelFirst unique -37
field labelFirst unit -56
field labelFirst update 235
field labelFirst upload 163
field labelFirst url 38
field labelFirst usage -45
field labelFirst use -65
field labelFirst user 202
field labelFirst users -48
field labelFirst using -74
field labelFirst valid -23
field labelFirst validate -52
field labelFirst vendor 232
field labelFirst verify 26
field labelFirst video -24
field labelFirst virtual 61
field labelFirst web 84
field labelFirst webhook 42
field labelFirst websocket -27
field labelFirst weekly -20
field labelFirst whether 56
field labelFirst with -25
field labelFirst without 189
field labelFirst workflow -82
field labelFirst workspace -44
field labelFirst write -75
field labelFirst yaml 70
field labelFirst you -64
field labelFirst your 55
field labelFirstClass aimless 89
field labelFirstClass article -20
field labelFirstClass be 262
field labelFirstClass beforePlace 144
field labelFirstClass blank -205
field labelFirstClass boxNoun -57
field labelFirstClass button -162
field labelFirstClass check -375
field labelFirstClass checkingHeading 69
field labelFirstClass click -633
field labelFirstClass configure -409
field labelFirstClass conjunction -92
field labelFirstClass consoleNoun 35
field labelFirstClass contrast 354
field labelFirstClass dateNoun -111
field labelFirstClass defaultHeader -21
field labelFirstClass descriptionHeader 66
field labelFirstClass determiner -251
field labelFirstClass display 157
field labelFirstClass durationNoun 94
field labelFirstClass edition -57
field labelFirstClass emailNoun 38
field labelFirstClass enter -100
field labelFirstClass exampleHeader -276
field labelFirstClass fieldNoun 306
field labelFirstClass fileNoun 318
field labelFirstClass fillingVerb -109
field labelFirstClass followUp -134
field labelFirstClass formNoun 126
field labelFirstClass formatHeader -94
field labelFirstClass genericHeading -114
field labelFirstClass groupNoun -91
field labelFirstClass headingVerb 25
field labelFirstClass hostNoun 135
field labelFirstClass inputNoun 135
field labelFirstClass interfaceNoun -20
field labelFirstClass kindNoun 138
field labelFirstClass labelConnector -96
field labelFirstClass labelFiller -71
field labelFirstClass labelHeader -58
field labelFirstClass leave 76
field labelFirstClass limitsHeader 293
field labelFirstClass lookalike -76
field labelFirstClass make -131
field labelFirstClass manipulate -511
field labelFirstClass menuNoun -189
field labelFirstClass multilineNoun 512
field labelFirstClass navigate -433
field labelFirstClass negation -205
field labelFirstClass numberNoun 499
field labelFirstClass numberWord -40
field labelFirstClass obligation 156
field labelFirstClass off -340
field labelFirstClass on 58
field labelFirstClass opener 100
field labelFirstClass openingVerb -199
field labelFirstClass optionNoun -88
field labelFirstClass optionalHeader 32
field labelFirstClass optionsHeader 160
field labelFirstClass otherHeader -89
field labelFirstClass pairNoun 195
field labelFirstClass place 186
field labelFirstClass plainNoun 239
field labelFirstClass possessive -32
field labelFirstClass possibility -134
field labelFirstClass preposition -36
field labelFirstClass pronoun 220
field labelFirstClass remark -379
field labelFirstClass requiredHeader 87
field labelFirstClass secretNoun 292
field labelFirstClass select -393
field labelFirstClass slugEnd 132
field labelFirstClass slugVerb -351
field labelFirstClass softener -46
field labelFirstClass structural -205
field labelFirstClass switchEffect 960
field labelFirstClass switchOff -36
field labelFirstClass switchOn 101
field labelFirstClass titleNoun -296
field labelFirstClass toggleNoun -178
field labelFirstClass trialVerb -446
field labelFirstClass typeHeader 33
field labelFirstClass unit -214
field labelFirstClass upload 59
field labelFirstClass urlNoun 262
field labelFirstClass use -94
field labelFirstClass valueWord -277
field labelFirstClass vendor -82
field labelFirstClass weakLabelHeader -186
field labelHead % 77
field labelHead + -53
field labelHead 1 -59
field labelHead 127.0.0.1 -54
field labelHead 2 -57
field labelHead 3 -61
field labelHead 5 -20
field labelHead 7 -21
field labelHead \ -36
field labelHead a 40
field labelHead access 74
field labelHead account -92
field labelHead accounts -92
field labelHead accuracy -21
field labelHead acl -22
field labelHead acls -21
field labelHead action 70
field labelHead actions -359
field labelHead active 89
field labelHead activity -68
field labelHead add -29
field labelHead address -291
field labelHead addresses 41
field labelHead admin -67
field labelHead administration -38
field labelHead administrator 34
field labelHead admins -23
field labelHead advanced -23
field labelHead affinity -29
field labelHead after -51
field labelHead agents -74
field labelHead aggregate 87
field labelHead alerting 113
field labelHead alerts -21
field labelHead algorithm 112
field labelHead all -62
field labelHead allow -95
field labelHead allowed -44
field labelHead always -20
field labelHead analysis -98
field labelHead analytics -23
field labelHead and -28
field labelHead anonymous -61
field labelHead api -147
field labelHead app -194
field labelHead application 213
field labelHead applications -21
field labelHead apply -39
field labelHead approach 33
field labelHead approved 50
field labelHead apps -53
field labelHead architecture 59
field labelHead archive 56
field labelHead args 95
field labelHead arguments 23
field labelHead array -21
field labelHead as -94
field labelHead assistant 29
field labelHead at -61
field labelHead attribute 241
field labelHead attributes -22
field labelHead audience -37
field labelHead auth -33
field labelHead authentication -51
field labelHead authenticator -59
field labelHead auto -99
field labelHead automatically 94
field labelHead automation 32
field labelHead available -68
field labelHead azure -59
field labelHead backend -36
field labelHead backup 26
field labelHead backups -56
field labelHead balance -168
field labelHead base 49
field labelHead basic -116
field labelHead batch -35
field labelHead behavior -58
field labelHead below -43
field labelHead block -100
field labelHead blocks -35
field labelHead board -71
field labelHead body 86
field labelHead books -31
field labelHead bot -58
field labelHead boundary 100
field labelHead bridge -29
field labelHead browser -24
field labelHead build -28
field labelHead builder -22
field labelHead button -82
field labelHead bytes 33
field labelHead ca -21
field labelHead calculation 104
field labelHead call 60
field labelHead calls 164
field labelHead cancel -23
field labelHead cancelled -33
field labelHead canvas -28
field labelHead capabilities -34
field labelHead capacity 82
field labelHead capture -88
field labelHead case -76
field labelHead cases -113
field labelHead catalog -93
field labelHead categories 53
field labelHead category 212
field labelHead cause -21
field labelHead cc 36
field labelHead center -32
field labelHead central -53
field labelHead certificate 213
field labelHead certificates 48
field labelHead change 24
field labelHead changed -48
field labelHead channel 85
field labelHead characters 21
field labelHead chart -116
field labelHead chat -54
field labelHead check 85
field labelHead checkbox 49
field labelHead checking -44
field labelHead choice -42
field labelHead choices 35
field labelHead claim -27
field labelHead claims -25
field labelHead class 43
field labelHead classification 86
field labelHead cleanup 27
field labelHead cli -25
field labelHead clients -56
field labelHead cloud 47
field labelHead cluster 22
field labelHead clusters -50
field labelHead code -307
field labelHead codes -24
field labelHead collection 279
field labelHead color 221
field labelHead comma 27
field labelHead command 133
field labelHead commands -50
field labelHead comment 66
field labelHead commit 95
field labelHead community -26
field labelHead compact 93
field labelHead company 47
field labelHead comparison -27
field labelHead components -22
field labelHead compose -47
field labelHead condition 250
field labelHead config 93
field labelHead configmap -43
field labelHead configurations -105
field labelHead connect -77
field labelHead connected -31
field labelHead connection -95
field labelHead connectivity -33
field labelHead connector 99
field labelHead connectors -49
field labelHead console -30
field labelHead contact 103
field labelHead contains 31
field labelHead context 61
field labelHead continue -38
field labelHead control -99
field labelHead convert 40
field labelHead cost 40
field labelHead counter 102
field labelHead create 35
field labelHead created -88
field labelHead creation -28
field labelHead credential 122
field labelHead credentials -249
field labelHead credit 35
field labelHead credits 24
field labelHead criteria 274
field labelHead critical -62
field labelHead css 110
field labelHead csv -52
field labelHead currency 251
field labelHead custom -103
field labelHead customization -20
field labelHead daily -80
field labelHead dashboard 49
field labelHead dashboards -29
field labelHead data 248
field labelHead database -26
field labelHead datasource 59
field labelHead date 268
field labelHead days -52
field labelHead db -36
field labelHead debug -39
field labelHead default -101
field labelHead definition -43
field labelHead delay 95
field labelHead delete -91
field labelHead delivery -138
field labelHead demo -58
field labelHead dependency 87
field labelHead deploy 88
field labelHead deployment -35
field labelHead description 85
field labelHead design 30
field labelHead desktop -20
field labelHead destination 94
field labelHead details -208
field labelHead development -51
field labelHead dimension 45
field labelHead dimensions -28
field labelHead directory 56
field labelHead disable -92
field labelHead disabled -121
field labelHead disclaimer 98
field labelHead discord -24
field labelHead discount 74
field labelHead discovery -23
field labelHead dn 33
field labelHead docker -22
field labelHead docs -38
field labelHead document -31
field labelHead documentation -64
field labelHead documents 116
field labelHead domain 150
field labelHead domains 383
field labelHead done -27
field labelHead down -42
field labelHead downtime -36
field labelHead draft -35
field labelHead driver 22
field labelHead duration -23
field labelHead e-mail 25
field labelHead edge -51
field labelHead edit -79
field labelHead editing -20
field labelHead editor 34
field labelHead efficiency -23
field labelHead element -51
field labelHead email 186
field labelHead enable -109
field labelHead enabled 401
field labelHead encoding 126
field labelHead encrypted -25
field labelHead end 34
field labelHead endpoint 68
field labelHead engine 105
field labelHead enterprise -23
field labelHead entities 91
field labelHead entity 35
field labelHead entry -238
field labelHead environment 245
field labelHead environments 53
field labelHead equal -29
field labelHead equals -34
field labelHead event 39
field labelHead events -47
field labelHead every 49
field labelHead everyone -30
field labelHead example -119
field labelHead examples -63
field labelHead exchange -40
field labelHead execution -58
field labelHead exists 84
field labelHead expenses -32
field labelHead experience -24
field labelHead experiments -50
field labelHead expire 105
field labelHead explore -24
field labelHead export -24
field labelHead expression 131
field labelHead extension 28
field labelHead extraction 30
field labelHead failed -23
field labelHead fails -20
field labelHead false -45
field labelHead feature -35
field labelHead field 136
field labelHead fields 71
field labelHead file 194
field labelHead files -82
field labelHead filter 137
field labelHead filtering -28
field labelHead filters -93
field labelHead first -78
field labelHead fixed -40
field labelHead flags -38
field labelHead flexibility -37
field labelHead flexible -30
field labelHead flow -70
field labelHead folder 212
field labelHead folders -25
field labelHead for 118
field labelHead form 22
field labelHead format -69
field labelHead formatting -39
field labelHead forms 114
field labelHead formula 40
field labelHead forwarding 57
field labelHead free -21
field labelHead frequency 130
field labelHead from 311
field labelHead full -53
field labelHead function 94
field labelHead gate -53
field labelHead gates -29
field labelHead gateway 119
field labelHead gateways -28
field labelHead general -139
field labelHead grafana -26
field labelHead group 245
field labelHead groups 121
field labelHead guide -24
field labelHead handling 28
field labelHead header 22
field labelHead helm -24
field labelHead help 100
field labelHead history -74
field labelHead home 127
field labelHead hooks -22
field labelHead host 40
field labelHead hostname -70
field labelHead hosts 76
field labelHead hours -86
field labelHead html 144
field labelHead http -28
field labelHead https 265
field labelHead hub -48
field labelHead id 241
field labelHead identifier -165
field labelHead ids -34
field labelHead image 322
field labelHead images 36
field labelHead import -28
field labelHead important -21
field labelHead improvements -28
field labelHead in 30
field labelHead include 69
field labelHead info -59
field labelHead information -63
field labelHead infrastructure 150
field labelHead inputs -39
field labelHead install 55
field labelHead installation 44
field labelHead instance -56
field labelHead instructions 74
field labelHead integration -108
field labelHead integrations -27
field labelHead internet -75
field labelHead interval 40
field labelHead inventory 22
field labelHead invoice 31
field labelHead ip -37
field labelHead is -25
field labelHead issue -53
field labelHead issues -23
field labelHead it -66
field labelHead item 24
field labelHead items 32
field labelHead javascript 42
field labelHead json -97
field labelHead key 64
field labelHead keys 27
field labelHead kind 52
field labelHead knowledge 65
field labelHead kubernetes -27
field labelHead l -37
field labelHead label 37
field labelHead labels 109
field labelHead language 121
field labelHead languages 133
field labelHead large -49
field labelHead last -138
field labelHead later -25
field labelHead latitude 50
field labelHead layer -36
field labelHead layout -90
field labelHead ldap -119
field labelHead left 83
field labelHead length 77
field labelHead level -159
field labelHead license -48
field labelHead limit 369
field labelHead limiting -42
field labelHead limits -42
field labelHead line 36
field labelHead lines -71
field labelHead link 117
field labelHead links -26
field labelHead linux -54
field labelHead list -45
field labelHead location 92
field labelHead locations -33
field labelHead log -25
field labelHead logo 22
field labelHead logout -21
field labelHead logs -78
field labelHead longitude 63
field labelHead m -31
field labelHead macos -20
field labelHead maintenance -70
field labelHead management -138
field labelHead manager 58
field labelHead manifest -51
field labelHead mapping 220
field labelHead mappings 43
field labelHead master -23
field labelHead match 53
field labelHead matching -72
field labelHead max -56
field labelHead maximum 56
field labelHead medium 30
field labelHead meeting -26
field labelHead member -48
field labelHead members -55
field labelHead membership 32
field labelHead memory 65
field labelHead menu -230
field labelHead merging -23
field labelHead message 165
field labelHead messages 37
field labelHead metadata -91
field labelHead method 266
field labelHead methods -59
field labelHead metrics -41
field labelHead min -61
field labelHead minimum 40
field labelHead minutes -55
field labelHead mobile 75
field labelHead mode 333
field labelHead model 268
field labelHead module -54
field labelHead modules -20
field labelHead mongodb -23
field labelHead monitor 50
field labelHead monitoring -111
field labelHead month -45
field labelHead monthly -51
field labelHead months -29
field labelHead more -27
field labelHead mysql -51
field labelHead n -36
field labelHead name 118
field labelHead nameid 26
field labelHead namespace 79
field labelHead needed -26
field labelHead network 39
field labelHead networks 97
field labelHead never -34
field labelHead new -58
field labelHead next -100
field labelHead no 545
field labelHead nodejs -26
field labelHead none -192
field labelHead normal -119
field labelHead note -222
field labelHead notes 255
field labelHead notification -21
field labelHead notifications -32
field labelHead now -109
field labelHead number -47
field labelHead object -101
field labelHead of -233
field labelHead off -47
field labelHead offline -48
field labelHead offset 22
field labelHead ok -39
field labelHead on -105
field labelHead once -33
field labelHead one -27
field labelHead online -36
field labelHead only -62
field labelHead opens 22
field labelHead operation 51
field labelHead operator 87
field labelHead opt-in 51
field labelHead option -30
field labelHead options -75
field labelHead or -63
field labelHead order 170
field labelHead orders -58
field labelHead organization 217
field labelHead orientation 64
field labelHead origin 76
field labelHead out -35
field labelHead output -20
field labelHead outputs -58
field labelHead override 83
field labelHead overview -54
field labelHead package 108
field labelHead packages -49
field labelHead page -63
field labelHead pages 52
field labelHead paid 53
field labelHead panel -72
field labelHead parallelism 25
field labelHead parameter -45
field labelHead parameters 322
field labelHead parent 73
field labelHead parsing 23
field labelHead passphrase 99
field labelHead password 336
field labelHead path 217
field labelHead paths -34
field labelHead pattern 35
field labelHead pause -46
field labelHead payload 36
field labelHead payment -36
field labelHead payments 53
field labelHead pdf 38
field labelHead pending -30
field labelHead people -44
field labelHead percent 113
field labelHead performance -21
field labelHead period -77
field labelHead periods -73
field labelHead permanent 34
field labelHead permission 72
field labelHead permissions 37
field labelHead person -39
field labelHead personal -28
field labelHead phone 144
field labelHead pipeline -181
field labelHead pipelines -81
field labelHead plan 36
field labelHead planning -26
field labelHead platform -34
field labelHead plugins -40
field labelHead plus -31
field labelHead point 24
field labelHead points 24
field labelHead policies 314
field labelHead policy -139
field labelHead pool 20
field labelHead port -32
field labelHead ports -22
field labelHead position 50
field labelHead possible -38
field labelHead post -31
field labelHead postgresql -45
field labelHead power 78
field labelHead practices -29
field labelHead preferences -25
field labelHead prefix 221
field labelHead preview -38
field labelHead previews 21
field labelHead print -66
field labelHead privacy -27
field labelHead private -58
field labelHead probes -30
field labelHead process 24
field labelHead processing -71
field labelHead prod -48
field labelHead product 59
field labelHead production -32
field labelHead products 169
field labelHead profile 61
field labelHead profiles -61
field labelHead project 116
field labelHead projects 40
field labelHead prompt -82
field labelHead prompted 55
field labelHead protocol -51
field labelHead provider -65
field labelHead provisioning -109
field labelHead proxies 98
field labelHead proxy 38
field labelHead publish -99
field labelHead published -34
field labelHead purpose -126
field labelHead python -34
field labelHead quality -53
field labelHead quantity 40
field labelHead queries -49
field labelHead query -72
field labelHead queue -58
field labelHead quota 46
field labelHead quotes -28
field labelHead range -22
field labelHead read 83
field labelHead read-only 63
field labelHead reason 51
field labelHead receipt -70
field labelHead recipients 160
field labelHead recommended -116
field labelHead record -73
field labelHead recording -66
field labelHead records 55
field labelHead redis -27
field labelHead reference 80
field labelHead regex -33
field labelHead region -77
field labelHead registries -82
field labelHead registry -157
field labelHead relationship 68
field labelHead relay 80
field labelHead releases -46
field labelHead reliability -28
field labelHead reminders -42
field labelHead replicas 55
field labelHead report -33
field labelHead reporting 102
field labelHead reports 21
field labelHead repositories -25
field labelHead repository 193
field labelHead request 50
field labelHead requests 29
field labelHead requirements -36
field labelHead resolution 35
field labelHead resource 200
field labelHead resources 43
field labelHead responses 46
field labelHead restart 36
field labelHead restrictions 36
field labelHead result -27
field labelHead results 87
field labelHead retention 67
field labelHead returns -31
field labelHead review -52
field labelHead revision 63
field labelHead rewrite 22
field labelHead right 84
field labelHead risk -50
field labelHead root -21
field labelHead route -63
field labelHead route53 -21
field labelHead routes -29
field labelHead routing -42
field labelHead row -56
field labelHead rule 226
field labelHead run 33
field labelHead running -26
field labelHead s3 -25
field labelHead save -61
field labelHead scalability -39
field labelHead scale 41
field labelHead scaling -22
field labelHead scan -136
field labelHead scanning -28
field labelHead scenario -37
field labelHead scenarios 135
field labelHead schedule 153
field labelHead scheduled -25
field labelHead schema 56
field labelHead scheme 183
field labelHead scope 114
field labelHead screen -40
field labelHead script 200
field labelHead sdk -136
field labelHead sdks -27
field labelHead search -153
field labelHead secret 290
field labelHead secrets -81
field labelHead sections 69
field labelHead security -34
field labelHead see -39
field labelHead segment 80
field labelHead selected -65
field labelHead selection -149
field labelHead selector 129
field labelHead sending -52
field labelHead sent -40
field labelHead separator 476
field labelHead series 77
field labelHead server 72
field labelHead service 26
field labelHead service_name -78
field labelHead services -90
field labelHead set 235
field labelHead sets -34
field labelHead setting -51
field labelHead settings -324
field labelHead setup -147
field labelHead severity 96
field labelHead share -49
field labelHead shortcuts 43
field labelHead show -38
field labelHead sid 48
field labelHead sidebar 43
field labelHead sign-up -27
field labelHead signature 59
field labelHead signing -57
field labelHead sink -31
field labelHead site 84
field labelHead size -75
field labelHead skip -91
field labelHead skipped -21
field labelHead small -37
field labelHead solution -34
field labelHead source 32
field labelHead space -37
field labelHead sql 66
field labelHead src 29
field labelHead ssl/tls 44
field labelHead stack -26
field labelHead stage -142
field labelHead staging -40
field labelHead start 43
field labelHead started -28
field labelHead starttls 31
field labelHead state 107
field labelHead statistics -44
field labelHead status -159
field labelHead step -41
field labelHead steps 152
field labelHead stop -53
field labelHead storage -106
field labelHead store 41
field labelHead strategy 263
field labelHead stream -28
field labelHead string -59
field labelHead structure 23
field labelHead style 168
field labelHead subject 280
field labelHead subscribe -20
field labelHead subscriber -36
field labelHead subscription -76
field labelHead successfully -20
field labelHead suffix 21
field labelHead summary -151
field labelHead support -23
field labelHead sync 94
field labelHead synchronization -121
field labelHead system -37
field labelHead tab -59
field labelHead table -41
field labelHead tables 30
field labelHead tags 240
field labelHead task -63
field labelHead tasks -50
field labelHead tax 75
field labelHead tcp 26
field labelHead team 106
field labelHead teams 44
field labelHead telemetry 62
field labelHead template 71
field labelHead templates -35
field labelHead temporary -31
field labelHead terminal -25
field labelHead terms 75
field labelHead terraform -26
field labelHead test -26
field labelHead tests -28
field labelHead text -267
field labelHead than -23
field labelHead the 28
field labelHead them 28
field labelHead themes -29
field labelHead threshold 52
field labelHead time 45
field labelHead timeline 42
field labelHead timeout 154
field labelHead timestamp 44
field labelHead timezone 40
field labelHead timing -79
field labelHead tip -44
field labelHead title 223
field labelHead tls 115
field labelHead to 335
field labelHead today -31
field labelHead toggle 59
field labelHead token 123
field labelHead tokens -87
field labelHead tolerance -26
field labelHead tool 110
field labelHead tools -77
field labelHead top 102
field labelHead topic 218
field labelHead topics -41
field labelHead totals 213
field labelHead trace -21
field labelHead transaction -27
field labelHead transactions 31
field labelHead transfer 27
field labelHead trial -35
field labelHead trigger -24
field labelHead triggers -35
field labelHead troubleshooting -31
field labelHead true -95
field labelHead ttl 62
field labelHead twitter -62
field labelHead type 130
field labelHead types 123
field labelHead ui -37
field labelHead uk -69
field labelHead understanding -38
field labelHead unit 259
field labelHead units 146
field labelHead until 22
field labelHead up -42
field labelHead update -30
field labelHead updates -43
field labelHead upload -58
field labelHead uri -167
field labelHead url 411
field labelHead urls 165
field labelHead usage -145
field labelHead use 48
field labelHead used -63
field labelHead user -230
field labelHead userid 20
field labelHead username 188
field labelHead users -145
field labelHead using 40
field labelHead validated -20
field labelHead validation -86
field labelHead value 139
field labelHead values 152
field labelHead variable 47
field labelHead variables -81
field labelHead variant -27
field labelHead vendors 27
field labelHead version -46
field labelHead view -67
field labelHead visibility 97
field labelHead visible 26
field labelHead visualizations -56
field labelHead vpc 48
field labelHead webhook -126
field labelHead website 75
field labelHead websockets 23
field labelHead weekly -44
field labelHead what -25
field labelHead whatsapp 34
field labelHead when 36
field labelHead whitelist 44
field labelHead who -50
field labelHead widget -40
field labelHead window 81
field labelHead windows 47
field labelHead with 82
field labelHead work -41
field labelHead workflow -97
field labelHead workflows -39
field labelHead workspace -23
field labelHead world -20
field labelHead write -26
field labelHead writer -25
field labelHead xml -27
field labelHead yaml -42
field labelHead yearly -43
field labelHead years 60
field labelHead you -58
field labelHead zip -29
field labelHead zoom -20
field labelHeadClass aimless -87
field labelHeadClass article 56
field labelHeadClass be -25
field labelHeadClass beforePlace 63
field labelHeadClass blank -208
field labelHeadClass button -308
field labelHeadClass check -445
field labelHeadClass checkingHeading -222
field labelHeadClass configure 68
field labelHeadClass conjunction -88
field labelHeadClass consoleNoun -114
field labelHeadClass contrast -283
field labelHeadClass dateNoun 294
field labelHeadClass defaultHeader -104
field labelHeadClass descriptionHeader 265
field labelHeadClass determiner -143
field labelHeadClass display 29
field labelHeadClass durationNoun 478
field labelHeadClass edition -153
field labelHeadClass emailNoun 227
field labelHeadClass enter 468
field labelHeadClass exampleHeader -185
field labelHeadClass fieldNoun -86
field labelHeadClass fileNoun 304
field labelHeadClass fillingVerb 61
field labelHeadClass followUp 41
field labelHeadClass formNoun -150
field labelHeadClass formatHeader -45
field labelHeadClass genericHeading -345
field labelHeadClass groupNoun -147
field labelHeadClass headingVerb -386
field labelHeadClass hostNoun 576
field labelHeadClass inputNoun -45
field labelHeadClass interfaceNoun -116
field labelHeadClass kindNoun 800
field labelHeadClass labelConnector -116
field labelHeadClass labelFiller -61
field labelHeadClass labelHeader 58
field labelHeadClass limitsHeader -40
field labelHeadClass lookalike 52
field labelHeadClass make -120
field labelHeadClass manipulate -148
field labelHeadClass menuNoun -187
field labelHeadClass multilineNoun 644
field labelHeadClass navigate -36
field labelHeadClass negation 314
field labelHeadClass numberNoun 384
field labelHeadClass numberWord -27
field labelHeadClass off 215
field labelHeadClass on 74
field labelHeadClass opener -53
field labelHeadClass openingVerb -50
field labelHeadClass optionNoun 307
field labelHeadClass otherHeader 187
field labelHeadClass pairNoun 482
field labelHeadClass place -55
field labelHeadClass plainNoun 770
field labelHeadClass pointer -237
field labelHeadClass preposition 278
field labelHeadClass pronoun -154
field labelHeadClass remark -190
field labelHeadClass secretNoun 670
field labelHeadClass slugEnd 357
field labelHeadClass slugVerb 75
field labelHeadClass softener -56
field labelHeadClass structural -247
field labelHeadClass submitVerb -134
field labelHeadClass switchEffect -34
field labelHeadClass switchOff -111
field labelHeadClass titleNoun -115
field labelHeadClass toggleNoun 54
field labelHeadClass trialVerb -197
field labelHeadClass typeHeader 72
field labelHeadClass unit -29
field labelHeadClass upload -112
field labelHeadClass urlNoun 147
field labelHeadClass use 34
field labelHeadClass valueWord -184
field labelHeadClass vendor -143
field labelHeadClass weakLabelHeader 361
field labelMany 0 130
field labelParenthesis assertion -142
field labelParenthesis e.g -30
field labelParenthesis entity -110
field labelParenthesis for -20
field labelParenthesis json 29
field labelParenthesis legacy -20
field labelParenthesis or -32
field labelParenthesis this -20
field labelParenthesis with -51
field labelQuestion 0 623
field labelRemark 0 -111
field labelRole 0 -172
field labelRole 1 161
field labelRole 2 -30
field labelSaysOptional 0 132
field labelSaysRequired 0 98
field labelShape 0 731
field labelShape 1 571
field labelShape 2 -540
field labelShape 3 -669
field labelShape 4 -1088
field labelShape 5 -97
field labelShape 6 -519
field labelShape 7 -679
field labelShape 8 -386
field labelWord $ -67
field labelWord % 73
field labelWord & -357
field labelWord + -175
field labelWord - -28
field labelWord --name -22
field labelWord -i -20
field labelWord / -20
field labelWord 0 -85
field labelWord 1 -99
field labelWord 10 -28
field labelWord 100% 55
field labelWord 127.0.0.1 -53
field labelWord 2 -103
field labelWord 3 -86
field labelWord 5 -24
field labelWord 6 -27
field labelWord 7 -26
field labelWord = -74
field labelWord \ -43
field labelWord a -280
field labelWord above 50
field labelWord absolute -24
field labelWord acceptance 27
field labelWord accepted 49
field labelWord access 186
field labelWord account 112
field labelWord accounting -20
field labelWord accounts -113
field labelWord accuracy -21
field labelWord acl 278
field labelWord acls -23
field labelWord across -38
field labelWord acs -47
field labelWord actions -366
field labelWord active 53
field labelWord activities -21
field labelWord add -231
field labelWord adding -40
field labelWord additional 24
field labelWord address -200
field labelWord addresses 72
field labelWord adjust 43
field labelWord administration -45
field labelWord admins -33
field labelWord advanced -96
field labelWord affinity -30
field labelWord after 91
field labelWord again -22
field labelWord agent -115
field labelWord agents -94
field labelWord aggregate 124
field labelWord aggregation 65
field labelWord alert 30
field labelWord alerting 150
field labelWord alerts -23
field labelWord algorithm 108
field labelWord alias 41
field labelWord allocation 27
field labelWord allow 271
field labelWord allowed 46
field labelWord allows 62
field labelWord already -31
field labelWord also -24
field labelWord always -84
field labelWord am -31
field labelWord amazon -40
field labelWord an -99
field labelWord analysis -39
field labelWord and -105
field labelWord annotations -20
field labelWord anonymous -33
field labelWord another -31
field labelWord any -83
field labelWord apache -60
field labelWord api 102
field labelWord apis -23
field labelWord app -140
field labelWord application -167
field labelWord applications -27
field labelWord approach 32
field labelWord appropriate -30
field labelWord approve -33
field labelWord approved 40
field labelWord apps -69
field labelWord architecture 61
field labelWord archive 62
field labelWord archived -43
field labelWord area -28
field labelWord args 95
field labelWord arguments 23
field labelWord array -51
field labelWord as -208
field labelWord asset -36
field labelWord assign 64
field labelWord assigned 32
field labelWord assistant 28
field labelWord associated 24
field labelWord at -27
field labelWord attach 42
field labelWord attachments 76
field labelWord attempt 28
field labelWord attribute 127
field labelWord attributes -30
field labelWord audience -40
field labelWord audit -58
field labelWord auth 52
field labelWord authenticate -27
field labelWord authenticated -39
field labelWord authentication -100
field labelWord authenticator -59
field labelWord authorization -261
field labelWord auto 228
field labelWord automated -38
field labelWord automatic 130
field labelWord automatically 235
field labelWord automation 27
field labelWord available 33
field labelWord average -25
field labelWord aws -25
field labelWord azure -92
field labelWord backend -40
field labelWord background 39
field labelWord backup -36
field labelWord backups -59
field labelWord balance -168
field labelWord bar -31
field labelWord base 273
field labelWord based -130
field labelWord basic -152
field labelWord basics -134
field labelWord batch -93
field labelWord bcc 114
field labelWord before 184
field labelWord behavior -61
field labelWord below -43
field labelWord best -55
field labelWord between 48
field labelWord bin -104
field labelWord bind 24
field labelWord blank -22
field labelWord block -168
field labelWord blocks -33
field labelWord board -39
field labelWord body 174
field labelWord books -31
field labelWord bootstrap 88
field labelWord bot -37
field labelWord bottom 97
field labelWord boundary 103
field labelWord branch 134
field labelWord bridge -56
field labelWord browse -37
field labelWord browser -35
field labelWord bucket -114
field labelWord build 311
field labelWord builder 63
field labelWord business -114
field labelWord button -84
field labelWord by -110
field labelWord bytes 32
field labelWord c -58
field labelWord ca 55
field labelWord cache -48
field labelWord calculation 125
field labelWord call -59
field labelWord callback -128
field labelWord calling 60
field labelWord calls 164
field labelWord can -138
field labelWord cancellation 62
field labelWord cancelled -33
field labelWord capabilities -35
field labelWord capability -23
field labelWord capacity 82
field labelWord capture 53
field labelWord case -247
field labelWord cases -57
field labelWord cash -22
field labelWord catalog -70
field labelWord categories 54
field labelWord category 81
field labelWord cause -38
field labelWord cc 123
field labelWord cd -73
field labelWord center -38
field labelWord central -55
field labelWord certificate 315
field labelWord certificates 42
field labelWord change -127
field labelWord changed -55
field labelWord channel 27
field labelWord charge -62
field labelWord chart 283
field labelWord chat -71
field labelWord checkbox 50
field labelWord checkout 32
field labelWord choice -37
field labelWord choose -184
field labelWord ci -22
field labelWord ci/cd -38
field labelWord claim -26
field labelWord claims -27
field labelWord class 97
field labelWord classic -30
field labelWord cleanup 25
field labelWord clear -26
field labelWord cli -64
field labelWord click -668
field labelWord clickhouse -40
field labelWord client -74
field labelWord client-side -37
field labelWord clients -54
field labelWord clone -33
field labelWord cloud 25
field labelWord cluster -82
field labelWord clusters -56
field labelWord code -308
field labelWord collection 342
field labelWord collections -23
field labelWord color 281
field labelWord column 254
field labelWord combination -21
field labelWord combine 75
field labelWord comma 24
field labelWord command 249
field labelWord commands -53
field labelWord comment 76
field labelWord commit 109
field labelWord commits -23
field labelWord common -35
field labelWord communications -23
field labelWord community -57
field labelWord compact 86
field labelWord compare -39
field labelWord complete 294
field labelWord completed 93
field labelWord complexity 23
field labelWord component -44
field labelWord components 61
field labelWord compose -83
field labelWord condition 116
field labelWord confidence -28
field labelWord config -56
field labelWord configmap -48
field labelWord configuration -129
field labelWord configurations -117
field labelWord configure -136
field labelWord configured -86
field labelWord configuring -23
field labelWord confirm 125
field labelWord confirmation 62
field labelWord connect 106
field labelWord connected -42
field labelWord connection -139
field labelWord connectivity -34
field labelWord connector 270
field labelWord connectors -49
field labelWord consistent -22
field labelWord console -35
field labelWord consumer -31
field labelWord contact 242
field labelWord contacts 89
field labelWord container 104
field labelWord contains 60
field labelWord content -41
field labelWord continue -33
field labelWord continuous -51
field labelWord control -64
field labelWord controls -22
field labelWord conversation -42
field labelWord conversion -37
field labelWord convert 59
field labelWord copy -73
field labelWord correct -52
field labelWord cost -57
field labelWord count -20
field labelWord counter 102
field labelWord country 20
field labelWord cpu -36
field labelWord create -291
field labelWord created -148
field labelWord creating -27
field labelWord creation -70
field labelWord credential 74
field labelWord credentials -256
field labelWord credit 91
field labelWord credits 25
field labelWord criteria 273
field labelWord critical -71
field labelWord cron 58
field labelWord css 126
field labelWord csv -116
field labelWord ctrl -59
field labelWord currency 242
field labelWord custom 89
field labelWord customer -81
field labelWord customization -20
field labelWord customize -53
field labelWord daily -105
field labelWord dashboard -60
field labelWord dashboards -34
field labelWord data -111
field labelWord database 153
field labelWord datadog -29
field labelWord datasource 97
field labelWord date 244
field labelWord dates 199
field labelWord db -50
field labelWord deactivate -46
field labelWord debug -80
field labelWord decimal 40
field labelWord dedicated -25
field labelWord default -123
field labelWord definition -40
field labelWord delay 116
field labelWord delete -130
field labelWord deletion -27
field labelWord delivered -20
field labelWord delivery -166
field labelWord demo -67
field labelWord dependency 37
field labelWord deploy -85
field labelWord deployed -30
field labelWord deployment -50
field labelWord derived 54
field labelWord describe 50
field labelWord description 96
field labelWord desktop -53
field labelWord detailed -28
field labelWord details -228
field labelWord detect 184
field labelWord developer 32
field labelWord development -77
field labelWord device 91
field labelWord different 52
field labelWord dimension 71
field labelWord dimensions -39
field labelWord direct -95
field labelWord directly -37
field labelWord directory 53
field labelWord disable 48
field labelWord disabled -164
field labelWord discard -28
field labelWord disclaimer 98
field labelWord discord -51
field labelWord discount 99
field labelWord discovery -33
field labelWord disk -25
field labelWord display 197
field labelWord dn 31
field labelWord dns -30
field labelWord do 37
field labelWord doc -24
field labelWord docker 45
field labelWord docs -38
field labelWord document 47
field labelWord documentation -67
field labelWord documents 196
field labelWord docx 57
field labelWord does 29
field labelWord domain 75
field labelWord domains 370
field labelWord don't 99
field labelWord done -29
field labelWord double 59
field labelWord down -47
field labelWord download -98
field labelWord downloading -42
field labelWord downtime -36
field labelWord draft -23
field labelWord drag -22
field labelWord driver 28
field labelWord drop-down -32
field labelWord dropdown -68
field labelWord due 57
field labelWord duplicate -31
field labelWord durability -55
field labelWord duration 27
field labelWord during -44
field labelWord dynamic 100
field labelWord e -22
field labelWord e-mail 44
field labelWord each -53
field labelWord edge -75
field labelWord edit -207
field labelWord editing 67
field labelWord editor 22
field labelWord effect -23
field labelWord efficiency -64
field labelWord eks -39
field labelWord element -20
field labelWord eligible -69
field labelWord email 383
field labelWord empty 109
field labelWord enable 134
field labelWord enabled 328
field labelWord encoding 115
field labelWord encryption 68
field labelWord end 122
field labelWord endpoint 77
field labelWord ends 43
field labelWord engine 121
field labelWord enhanced -26
field labelWord enter -311
field labelWord enterprise -44
field labelWord entire -31
field labelWord entities 90
field labelWord entity -158
field labelWord entries -40
field labelWord entry -320
field labelWord environment 224
field labelWord environments 53
field labelWord equal -88
field labelWord equals -36
field labelWord error -43
field labelWord errors -25
field labelWord eu 68
field labelWord evaluation 54
field labelWord event -25
field labelWord events 20
field labelWord every 35
field labelWord everyone -35
field labelWord exact -20
field labelWord example -278
field labelWord examples -66
field labelWord exchange -239
field labelWord exclusive -22
field labelWord execute 72
field labelWord execution 44
field labelWord existing -154
field labelWord exists 84
field labelWord exp 28
field labelWord expected -27
field labelWord expenses -38
field labelWord experience -33
field labelWord experiment -26
field labelWord expiration -53
field labelWord expire 148
field labelWord explore -43
field labelWord export -277
field labelWord exposed 60
field labelWord exposure 153
field labelWord expression 122
field labelWord expressions 50
field labelWord extension 30
field labelWord external -34
field labelWord extraction 30
field labelWord facebook 27
field labelWord fails -32
field labelWord failure 34
field labelWord false -48
field labelWord fault -21
field labelWord feature -224
field labelWord federated -37
field labelWord federation -37
field labelWord fee 195
field labelWord fetch 39
field labelWord field 348
field labelWord fields 30
field labelWord files -94
field labelWord fill -59
field labelWord filter 194
field labelWord filtering -53
field labelWord filters -116
field labelWord financial 191
field labelWord find -146
field labelWord first -201
field labelWord firstname -26
field labelWord fix -24
field labelWord fixed -30
field labelWord flag -41
field labelWord flags -43
field labelWord flexibility -44
field labelWord flexible -96
field labelWord flow -41
field labelWord focus -20
field labelWord folder 213
field labelWord folders -28
field labelWord follow -28
field labelWord following -34
field labelWord footer 63
field labelWord for 343
field labelWord force 32
field labelWord foreign -26
field labelWord forgot -41
field labelWord forked 89
field labelWord form -33
field labelWord formatting -38
field labelWord forms 111
field labelWord forwarding 131
field labelWord found 22
field labelWord free -64
field labelWord frequency 129
field labelWord from 163
field labelWord function 126
field labelWord functions -24
field labelWord g -82
field labelWord gate -68
field labelWord gates -29
field labelWord gateway 30
field labelWord gateways -28
field labelWord general -223
field labelWord generate -102
field labelWord generated -23
field labelWord generation 174
field labelWord generic -29
field labelWord get -56
field labelWord git 122
field labelWord github -83
field labelWord gmail -91
field labelWord go -234
field labelWord google 103
field labelWord grace -27
field labelWord grafana -31
field labelWord greater -25
field labelWord greeting 59
field labelWord grid -34
field labelWord group 438
field labelWord groups 96
field labelWord gui -24
field labelWord guide -27
field labelWord has -23
field labelWord hashicorp 34
field labelWord have 374
field labelWord header 198
field labelWord headers -73
field labelWord health 87
field labelWord hello -24
field labelWord helm -32
field labelWord help 97
field labelWord hide 176
field labelWord high -35
field labelWord history -63
field labelWord home 124
field labelWord hooks -22
field labelWord host 83
field labelWord hosted -70
field labelWord hostname -54
field labelWord hosts 61
field labelWord hour 37
field labelWord hours -58
field labelWord how -88
field labelWord html 114
field labelWord https 254
field labelWord https: -24
field labelWord human -75
field labelWord i 389
field labelWord iam 122
field labelWord id 376
field labelWord identifier -176
field labelWord identify -26
field labelWord identity -65
field labelWord if 233
field labelWord ignore -31
field labelWord ignored 21
field labelWord image 309
field labelWord images 22
field labelWord imap -52
field labelWord immediate -20
field labelWord import -89
field labelWord important -23
field labelWord imported -34
field labelWord improvements -31
field labelWord in -451
field labelWord inactive -29
field labelWord inbound -38
field labelWord include 286
field labelWord including -68
field labelWord inclusive 25
field labelWord incoming -47
field labelWord index 285
field labelWord individual -57
field labelWord industry 74
field labelWord info -77
field labelWord information -87
field labelWord infrastructure 145
field labelWord initialization -23
field labelWord initiate -56
field labelWord initiated 39
field labelWord input 80
field labelWord inputs -38
field labelWord insert -106
field labelWord install -86
field labelWord installation 38
field labelWord instance -146
field labelWord instructions 69
field labelWord integration -186
field labelWord integrations -36
field labelWord integrity 162
field labelWord intel -56
field labelWord interface -51
field labelWord internal -57
field labelWord interval 41
field labelWord intervals 23
field labelWord into -32
field labelWord invalid -30
field labelWord inventory -88
field labelWord invoice 123
field labelWord invoiced 103
field labelWord ipv4 -147
field labelWord is -48
field labelWord isolation -28
field labelWord issue -80
field labelWord issues -30
field labelWord it -81
field labelWord item 96
field labelWord items 45
field labelWord java -25
field labelWord javascript 57
field labelWord job -25
field labelWord jobs -24
field labelWord key 125
field labelWord keycloak -33
field labelWord kind 53
field labelWord knowledge 49
field labelWord known 84
field labelWord kubernetes -120
field labelWord l -37
field labelWord label 256
field labelWord labels 100
field labelWord language 186
field labelWord languages 230
field labelWord large -62
field labelWord last -173
field labelWord lastname -21
field labelWord latency -26
field labelWord latest -23
field labelWord latitude 50
field labelWord launch 82
field labelWord layer -63
field labelWord layout -88
field labelWord ldap -111
field labelWord learn -54
field labelWord learning -25
field labelWord least -38
field labelWord leave -77
field labelWord left 72
field labelWord length 42
field labelWord level -159
field labelWord library -61
field labelWord license -77
field labelWord limit 232
field labelWord limiting -48
field labelWord limits -44
field labelWord line 142
field labelWord link 104
field labelWord linked 59
field labelWord links 45
field labelWord linux -54
field labelWord list 58
field labelWord listen 49
field labelWord listing -29
field labelWord load -30
field labelWord local -49
field labelWord localization -29
field labelWord location 161
field labelWord locations -31
field labelWord lock 29
field labelWord log -252
field labelWord logging -32
field labelWord logical -23
field labelWord login -33
field labelWord loglevel -25
field labelWord logo 89
field labelWord logout 50
field labelWord logs -109
field labelWord longitude 63
field labelWord lookup 88
field labelWord loop 45
field labelWord m -35
field labelWord mac 49
field labelWord machine 59
field labelWord macos -45
field labelWord mail -37
field labelWord mailbox 23
field labelWord main 52
field labelWord maintenance 51
field labelWord make -61
field labelWord manage -130
field labelWord managed -33
field labelWord management -177
field labelWord manager 78
field labelWord manifest -54
field labelWord manual -27
field labelWord mapping 127
field labelWord mappings 43
field labelWord maps -52
field labelWord mark 100
field labelWord markdown -21
field labelWord marketing -28
field labelWord master -48
field labelWord match 20
field labelWord matching -75
field labelWord max 198
field labelWord maximum 123
field labelWord mcp -214
field labelWord medium 30
field labelWord meeting -29
field labelWord member -26
field labelWord members -73
field labelWord membership 85
field labelWord memberships -126
field labelWord memory 34
field labelWord menu -123
field labelWord merge 88
field labelWord merged 77
field labelWord merging -23
field labelWord message 152
field labelWord messages 41
field labelWord messenger 20
field labelWord metadata 326
field labelWord method 255
field labelWord methods -55
field labelWord metric 92
field labelWord metrics -80
field labelWord microsoft -31
field labelWord migration -26
field labelWord mime -35
field labelWord minimal -36
field labelWord minimum 68
field labelWord minutes -28
field labelWord mirror -22
field labelWord missing -21
field labelWord mobile 82
field labelWord mode 338
field labelWord model 241
field labelWord models -25
field labelWord modified -39
field labelWord module -54
field labelWord modules -23
field labelWord mongodb -49
field labelWord monitor 33
field labelWord monitoring -133
field labelWord month -26
field labelWord monthly -63
field labelWord months -32
field labelWord more -170
field labelWord mount 172
field labelWord move -47
field labelWord multiple -44
field labelWord must -26
field labelWord my -197
field labelWord mysql -58
field labelWord n 153
field labelWord n/a 48
field labelWord name -39
field labelWord nameid 24
field labelWord namespace 76
field labelWord native 35
field labelWord navigate -40
field labelWord need -41
field labelWord needed -38
field labelWord network 179
field labelWord networks 96
field labelWord never -50
field labelWord new -173
field labelWord next -143
field labelWord nginx -46
field labelWord no 374
field labelWord node -125
field labelWord nodejs -26
field labelWord none -193
field labelWord normal -180
field labelWord not -218
field labelWord note -234
field labelWord notes 240
field labelWord notification -81
field labelWord notifications -39
field labelWord notify 64
field labelWord now -116
field labelWord null 37
field labelWord number 195
field labelWord nvidia -21
field labelWord oauth -73
field labelWord object -115
field labelWord obtain -21
field labelWord of 140
field labelWord off -48
field labelWord offline -57
field labelWord offset 50
field labelWord oidc 23
field labelWord ok -43
field labelWord omit 115
field labelWord on -178
field labelWord onboarding -24
field labelWord once -32
field labelWord one -150
field labelWord only 21
field labelWord open -162
field labelWord openid -53
field labelWord opens 22
field labelWord operation 40
field labelWord operator 79
field labelWord opt-in 53
field labelWord option -20
field labelWord optional -178
field labelWord optionally -50
field labelWord options -98
field labelWord or -61
field labelWord order 165
field labelWord orders -56
field labelWord org 136
field labelWord organisation 335
field labelWord organization 201
field labelWord origin -84
field labelWord other -71
field labelWord others -64
field labelWord out -48
field labelWord outgoing 58
field labelWord output 120
field labelWord outputs -73
field labelWord over -128
field labelWord override 124
field labelWord overview -61
field labelWord own -57
field labelWord owned -41
field labelWord owner 22
field labelWord ownership 23
field labelWord pack 139
field labelWord package -31
field labelWord packages -51
field labelWord page 60
field labelWord pages 35
field labelWord paid 109
field labelWord panel -36
field labelWord parallel -52
field labelWord parallelism 25
field labelWord parameter -104
field labelWord parameters 355
field labelWord parent 111
field labelWord parsing 23
field labelWord partial 48
field labelWord partition 145
field labelWord partner -43
field labelWord pass 80
field labelWord passed -26
field labelWord passphrase 99
field labelWord password 411
field labelWord paths -35
field labelWord pattern 37
field labelWord pause -65
field labelWord pay -43
field labelWord payment 327
field labelWord payments 89
field labelWord pdf 44
field labelWord people -46
field labelWord per-user -40
field labelWord percent 113
field labelWord percentage -90
field labelWord performance -49
field labelWord periods -72
field labelWord permanent 32
field labelWord permission 172
field labelWord persistent -26
field labelWord person -43
field labelWord personal 60
field labelWord phone 162
field labelWord physical -77
field labelWord ping -22
field labelWord pipeline -147
field labelWord pipelines -200
field labelWord planning -31
field labelWord platform -54
field labelWord plugin -30
field labelWord plugins -61
field labelWord plus -32
field labelWord po 37
field labelWord pod -139
field labelWord point 152
field labelWord pointers 44
field labelWord points 24
field labelWord policies 297
field labelWord policy -225
field labelWord pool 27
field labelWord port 51
field labelWord portainer -100
field labelWord ports 205
field labelWord position 50
field labelWord possible -40
field labelWord postgres -24
field labelWord postgresql -72
field labelWord posting -127
field labelWord power 48
field labelWord practices -29
field labelWord predefined 27
field labelWord prefix 247
field labelWord preserve -26
field labelWord preserves -25
field labelWord prevent 71
field labelWord preview -35
field labelWord previews 20
field labelWord previous -89
field labelWord price 31
field labelWord pricing 39
field labelWord primary -78
field labelWord print -88
field labelWord privacy -45
field labelWord private 147
field labelWord probes -31
field labelWord process 99
field labelWord processing -85
field labelWord prod -48
field labelWord product 21
field labelWord production -84
field labelWord products 102
field labelWord profile 100
field labelWord profiles -62
field labelWord program 133
field labelWord progressive -21
field labelWord project 232
field labelWord projects 35
field labelWord prometheus 91
field labelWord prompt -61
field labelWord prompts 20
field labelWord protocol -194
field labelWord provide -20
field labelWord provisioning -166
field labelWord proxies 93
field labelWord proxy 45
field labelWord public -171
field labelWord publication -22
field labelWord publish -183
field labelWord pull -49
field labelWord purchase -70
field labelWord purpose -106
field labelWord push -54
field labelWord pushover -45
field labelWord qr -55
field labelWord quality -72
field labelWord quantity 40
field labelWord queries -63
field labelWord query -31
field labelWord queue -63
field labelWord quick 41
field labelWord quota 45
field labelWord quote 115
field labelWord quotes -28
field labelWord radio -69
field labelWord range 318
field labelWord rapid -105
field labelWord rate -21
field labelWord rates -25
field labelWord raw -30
field labelWord read 421
field labelWord read-only 59
field labelWord readonly 30
field labelWord ready -29
field labelWord real-time 30
field labelWord realm -33
field labelWord reason 50
field labelWord reboot 28
field labelWord receipt 145
field labelWord receive -48
field labelWord received 20
field labelWord recipients 192
field labelWord recommend -21
field labelWord recommended -103
field labelWord record -122
field labelWord recorded 85
field labelWord recording -74
field labelWord recurring 54
field labelWord redirect 160
field labelWord reference 100
field labelWord regenerate -23
field labelWord regex 41
field labelWord region -134
field labelWord register 83
field labelWord registration -27
field labelWord registries -84
field labelWord registry 20
field labelWord reject -29
field labelWord relationship 91
field labelWord relative 143
field labelWord relay 160
field labelWord releases -44
field labelWord reliability -29
field labelWord remember -93
field labelWord reminder 58
field labelWord reminders -39
field labelWord remote -30
field labelWord remove -76
field labelWord repeat -25
field labelWord replace 44
field labelWord replica -28
field labelWord replicas 51
field labelWord reply -99
field labelWord repo 24
field labelWord report 61
field labelWord reporting 89
field labelWord repositories -25
field labelWord repository 140
field labelWord request -126
field labelWord requests 22
field labelWord require -43
field labelWord required 39
field labelWord requirements -49
field labelWord requires -20
field labelWord research -92
field labelWord resend 76
field labelWord reserved -30
field labelWord reset -73
field labelWord resolution 33
field labelWord resource 165
field labelWord resources 27
field labelWord response 32
field labelWord responses 43
field labelWord restrict -113
field labelWord restrictions 36
field labelWord result -48
field labelWord results 178
field labelWord resume -24
field labelWord retention 189
field labelWord retry 30
field labelWord return 62
field labelWord returns -42
field labelWord reverse -22
field labelWord review -115
field labelWord revision 63
field labelWord revoke -55
field labelWord right 84
field labelWord risk -122
field labelWord role -49
field labelWord roles -47
field labelWord rollback -112
field labelWord rotate -20
field labelWord route -46
field labelWord route53 -21
field labelWord routes -41
field labelWord routing 55
field labelWord row 125
field labelWord rule 85
field labelWord rules -54
field labelWord run 76
field labelWord runner -35
field labelWord running -38
field labelWord runtime 58
field labelWord s3 -114
field labelWord sales -68
field labelWord same 55
field labelWord saml 184
field labelWord sample -105
field labelWord sandbox 151
field labelWord save 64
field labelWord saved -38
field labelWord scalability -39
field labelWord scale 41
field labelWord scaling -36
field labelWord scan -125
field labelWord scanning -28
field labelWord scenario 63
field labelWord scenarios 135
field labelWord schedule 129
field labelWord scheduled -64
field labelWord scheduler -27
field labelWord schema 75
field labelWord scheme 181
field labelWord scim -128
field labelWord scope 97
field labelWord screen -58
field labelWord script 201
field labelWord sdk -153
field labelWord sdks -27
field labelWord search 227
field labelWord secret 274
field labelWord secrets -181
field labelWord section -22
field labelWord sections 69
field labelWord secure -193
field labelWord security -85
field labelWord see -53
field labelWord segment 159
field labelWord select -257
field labelWord selected -156
field labelWord selection -151
field labelWord selector 128
field labelWord send 26
field labelWord sender 59
field labelWord sending -38
field labelWord sent -64
field labelWord separately 95
field labelWord separator 479
field labelWord sequential -28
field labelWord serial -63
field labelWord series 152
field labelWord server -304
field labelWord server-side -53
field labelWord service -28
field labelWord service_name -78
field labelWord services -119
field labelWord ses -43
field labelWord session 363
field labelWord set 48
field labelWord sets -32
field labelWord setting -68
field labelWord settings -747
field labelWord setup -168
field labelWord several -22
field labelWord severity 88
field labelWord shape -47
field labelWord share -140
field labelWord shared -57
field labelWord sharing 38
field labelWord shortcuts 44
field labelWord should 96
field labelWord show 147
field labelWord sid 48
field labelWord side 56
field labelWord sidebar 27
field labelWord sign 73
field labelWord sign-in -144
field labelWord sign-on 167
field labelWord sign-up -40
field labelWord signature 45
field labelWord signing -52
field labelWord signup 97
field labelWord similar 23
field labelWord simple -61
field labelWord since 32
field labelWord single -103
field labelWord sink -58
field labelWord site 117
field labelWord size 41
field labelWord skip 260
field labelWord skipped -21
field labelWord small -41
field labelWord smart -73
field labelWord smtp -29
field labelWord social 50
field labelWord soft 77
field labelWord software -81
field labelWord solution -34
field labelWord some -95
field labelWord sort 129
field labelWord sorting -45
field labelWord source 83
field labelWord sources -32
field labelWord space 52
field labelWord specific -113
field labelWord specification -33
field labelWord sql 103
field labelWord src 28
field labelWord ssl 99
field labelWord ssl/tls 43
field labelWord sso -119
field labelWord stack -38
field labelWord stacked 43
field labelWord stage -142
field labelWord standard -53
field labelWord start 119
field labelWord started -30
field labelWord starter -34
field labelWord starttls 31
field labelWord state 147
field labelWord statement -87
field labelWord static 69
field labelWord status -169
field labelWord step -123
field labelWord steps 201
field labelWord sticky -23
field labelWord stop -65
field labelWord storage -135
field labelWord store 28
field labelWord strategy 250
field labelWord stream -42
field labelWord string -72
field labelWord sts -36
field labelWord studio -22
field labelWord style 167
field labelWord sub 30
field labelWord subject 129
field labelWord submit -46
field labelWord subscribe 121
field labelWord subscriber -48
field labelWord subscription -43
field labelWord successfully -20
field labelWord suite -30
field labelWord sum -21
field labelWord summary -152
field labelWord super 44
field labelWord support -82
field labelWord supported -40
field labelWord survey 50
field labelWord sync 249
field labelWord synchronization -121
field labelWord system -70
field labelWord tab -79
field labelWord table 168
field labelWord tables 25
field labelWord tag -53
field labelWord tagging -26
field labelWord tags 245
field labelWord tar.gz 77
field labelWord target 418
field labelWord targeting -25
field labelWord task -35
field labelWord tasks 56
field labelWord tax 150
field labelWord team 43
field labelWord teams 41
field labelWord technical -36
field labelWord telegram -88
field labelWord telemetry 62
field labelWord template 29
field labelWord templates -49
field labelWord temporary -31
field labelWord tenant -167
field labelWord terminal -31
field labelWord termination -59
field labelWord terms 206
field labelWord terraform -73
field labelWord test -57
field labelWord testing -38
field labelWord tests -30
field labelWord text -73
field labelWord than -49
field labelWord that -50
field labelWord the -934
field labelWord their 81
field labelWord them 31
field labelWord themes -29
field labelWord there -24
field labelWord these 166
field labelWord they 76
field labelWord this 283
field labelWord threshold 55
field labelWord tick 78
field labelWord ticket 238
field labelWord tier -21
field labelWord time 86
field labelWord timeout 197
field labelWord timestamp 66
field labelWord timezone 40
field labelWord timing -143
field labelWord tip -44
field labelWord title 215
field labelWord tls 450
field labelWord to 342
field labelWord today -30
field labelWord toggle 34
field labelWord token 161
field labelWord tokens -105
field labelWord tolerance -28
field labelWord tool 101
field labelWord tools -89
field labelWord top 80
field labelWord topic 71
field labelWord topics -48
field labelWord total -75
field labelWord totals 211
field labelWord trace -21
field labelWord track 29
field labelWord tracked -53
field labelWord tracking 36
field labelWord traffic -23
field labelWord transaction -37
field labelWord transactions 28
field labelWord transfer 35
field labelWord trial -32
field labelWord trigger 264
field labelWord triggered -20
field labelWord triggers -44
field labelWord troubleshooting -30
field labelWord true -96
field labelWord trusted 174
field labelWord ttl 62
field labelWord tunnel -32
field labelWord twilio -122
field labelWord twitter -62
field labelWord two -22
field labelWord type 186
field labelWord types 143
field labelWord ubuntu -22
field labelWord ui -81
field labelWord uk -69
field labelWord unavailable -25
field labelWord under 67
field labelWord understanding -56
field labelWord unique -57
field labelWord unit 237
field labelWord units 142
field labelWord unknown 64
field labelWord unregistered -24
field labelWord unsubscribe 65
field labelWord up -49
field labelWord update 273
field labelWord updates -45
field labelWord upload 75
field labelWord upon 64
field labelWord uri -170
field labelWord url 532
field labelWord urls 162
field labelWord us -61
field labelWord usage -188
field labelWord use -112
field labelWord used 36
field labelWord user 180
field labelWord user/group 42
field labelWord username 174
field labelWord users -232
field labelWord using -80
field labelWord v2 -38
field labelWord validate -64
field labelWord validated -20
field labelWord validation -87
field labelWord value 172
field labelWord values 105
field labelWord variable 47
field labelWord variables -37
field labelWord variant -44
field labelWord vault 32
field labelWord vendor 212
field labelWord vendors 25
field labelWord verify 30
field labelWord version -29
field labelWord versioning 167
field labelWord versions 208
field labelWord via -114
field labelWord video -37
field labelWord view -130
field labelWord viewing 56
field labelWord views -22
field labelWord visibility 94
field labelWord visible 22
field labelWord visualizations -56
field labelWord vm -31
field labelWord voice -36
field labelWord volume 83
field labelWord vpc 47
field labelWord vpn -20
field labelWord vs -28
field labelWord vulnerability -29
field labelWord want -23
field labelWord was -23
field labelWord watch 38
field labelWord web -27
field labelWord webhook -83
field labelWord website 79
field labelWord websocket -26
field labelWord websockets 25
field labelWord weekly -78
field labelWord whatsapp 28
field labelWord when 67
field labelWord where -47
field labelWord whether 55
field labelWord who -52
field labelWord widget -46
field labelWord window 82
field labelWord windows 44
field labelWord with -137
field labelWord within 76
field labelWord without 126
field labelWord work -44
field labelWord worker 27
field labelWord workflow -149
field labelWord workflows -39
field labelWord workspace -68
field labelWord world -25
field labelWord write -103
field labelWord writer -27
field labelWord x.509 207
field labelWord yaml 35
field labelWord yearly -43
field labelWord years 138
field labelWord you -178
field labelWord your -330
field labelWord zapier -30
field labelWord zero 166
field labelWord zip -70
field labelWord zoom -32
field pageCode 0 116
field pageCode 1 170
field pageCode 2 -102
field pageCode 3 -178
field pageCode 4 -413
field pageCode 5 -554
field pageCode 6 -864
field pageCode 7 -815
field pageControls 0 -870
field pageControls 1 -428
field pageControls 2 -208
field pageControls 3 -154
field pageControls 4 -169
field pageControls 5 22
field pageControls 6 -42
field parentField 0 78
field productHeading 0 -177
field productHeading 1 -39
field productSentence 0 -194
field productSentence 1 -442
field productSentence 2 -267
field productSentence 3 50
field repeated 1 -87
field repeated 10 -134
field repeated 12 121
field repeated 13 331
field repeated 14 -526
field repeated 15 -422
field repeated 2 -318
field repeated 3 -264
field repeated 4 -512
field repeated 5 -266
field repeated 6 -387
field repeated 7 -256
field repeated 9 -73
field repeatedAsMember 0 -258
field repeatedAsMember 1 45
field repeatedAsMember 2 -364
field sectionClicks 0 -682
field sectionClicks 1 -100
field sectionClicks 2 -180
field sectionClicks 3 -27
field sectionClicks 4 154
field sectionClicks 5 23
field sectionSteps 0 -172
field sectionSteps 1 -359
field sectionVerbs 0 -826
field sectionVerbs 1 -254
field sectionVerbs 2 -171
field sectionVerbs 3 -323
field sectionVerbs 4 192
field sectionVerbs 5 100
field sectionVerbs 6 -69
field sectionVerbs 7 79
field spanAfter " -146
field spanAfter #3 156
field spanAfter ' 97
field spanAfter ( 463
field spanAfter ) -154
field spanAfter , -107
field spanAfter - -41
field spanAfter . -226
field spanAfter / 33
field spanAfter : 648
field spanAfter ; -58
field spanAfter = 403
field spanAfter > -285
field spanAfter action -422
field spanAfter address 127
field spanAfter adds 73
field spanAfter also -69
field spanAfter amount -46
field spanAfter and 240
field spanAfter and/or 30
field spanAfter app -382
field spanAfter are 20
field spanAfter area -102
field spanAfter argument -27
field spanAfter as -282
field spanAfter at 58
field spanAfter attribute -25
field spanAfter available -25
field spanAfter bar 94
field spanAfter based 22
field spanAfter below -22
field spanAfter box 351
field spanAfter button -79
field spanAfter can -29
field spanAfter card -49
field spanAfter category 82
field spanAfter changes -25
field spanAfter channel 136
field spanAfter chapter -56
field spanAfter check 200
field spanAfter checkbox 273
field spanAfter choose 57
field spanAfter click 65
field spanAfter column -294
field spanAfter command -32
field spanAfter condition -22
field spanAfter configuration -33
field spanAfter connection -25
field spanAfter connector -47
field spanAfter copied -35
field spanAfter dialog -51
field spanAfter drop-down 147
field spanAfter dropdown 452
field spanAfter email -24
field spanAfter endpoint -25
field spanAfter environment -30
field spanAfter feature 23
field spanAfter field 741
field spanAfter fields -30
field spanAfter file -23
field spanAfter flag -35
field spanAfter folder -56
field spanAfter for 136
field spanAfter form -27
field spanAfter from -458
field spanAfter helper -24
field spanAfter icon -34
field spanAfter if -101
field spanAfter image -25
field spanAfter in 450
field spanAfter information 32
field spanAfter instance 54
field spanAfter is 42
field spanAfter it -48
field spanAfter job -78
field spanAfter lets 61
field spanAfter line 75
field spanAfter link -46
field spanAfter list -103
field spanAfter listed -55
field spanAfter means 62
field spanAfter menu -229
field spanAfter message -22
field spanAfter mode -24
field spanAfter must -25
field spanAfter name 31
field spanAfter next 56
field spanAfter node -127
field spanAfter of -25
field spanAfter off 114
field spanAfter on 61
field spanAfter operator -48
field spanAfter option -72
field spanAfter options 36
field spanAfter or -433
field spanAfter page -135
field spanAfter pane -24
field spanAfter panel 70
field spanAfter parameter -22
field spanAfter parameters 219
field spanAfter permission -34
field spanAfter plugin -159
field spanAfter prefix -28
field spanAfter profile -24
field spanAfter property -261
field spanAfter report -82
field spanAfter route -23
field spanAfter row -33
field spanAfter search -24
field spanAfter section -43
field spanAfter select 150
field spanAfter service -45
field spanAfter set 217
field spanAfter setting 83
field spanAfter settings -206
field spanAfter should 141
field spanAfter shows -24
field spanAfter so 51
field spanAfter state -31
field spanAfter steps -70
field spanAfter switch 122
field spanAfter tab -225
field spanAfter table -76
field spanAfter tag -72
field spanAfter text 452
field spanAfter then -46
field spanAfter to 81
field spanAfter toggle 398
field spanAfter trigger -52
field spanAfter type -46
field spanAfter under 85
field spanAfter url -37
field spanAfter used 29
field spanAfter using 132
field spanAfter value 28
field spanAfter values -24
field spanAfter variable 58
field spanAfter when -71
field spanAfter where 132
field spanAfter which 60
field spanAfter who 28
field spanAfter will -42
field spanAfter window -30
field spanAfter with -101
field spanAfter | -47
field spanAfter — -30
field spanAfter ” -120
field spanAfter → -57
field spanAfter2 " 174
field spanAfter2 #3 209
field spanAfter2 ( -193
field spanAfter2 ) -193
field spanAfter2 , -399
field spanAfter2 - -26
field spanAfter2 . -163
field spanAfter2 30 98
field spanAfter2 : -81
field spanAfter2 ; 44
field spanAfter2 > -107
field spanAfter2 access -71
field spanAfter2 activate 21
field spanAfter2 add 106
field spanAfter2 additional -25
field spanAfter2 address -23
field spanAfter2 after -59
field spanAfter2 again -58
field spanAfter2 allowing -28
field spanAfter2 allows 270
field spanAfter2 already -27
field spanAfter2 an -98
field spanAfter2 analyze 36
field spanAfter2 and -39
field spanAfter2 any -20
field spanAfter2 api -20
field spanAfter2 appear 40
field spanAfter2 appears 75
field spanAfter2 are -89
field spanAfter2 as -23
field spanAfter2 at 148
field spanAfter2 automatically -28
field spanAfter2 azure -21
field spanAfter2 based -38
field spanAfter2 be 141
field spanAfter2 between -35
field spanAfter2 box 736
field spanAfter2 button -103
field spanAfter2 card -23
field spanAfter2 check -25
field spanAfter2 checked -25
field spanAfter2 click -81
field spanAfter2 clicking 165
field spanAfter2 collect -27
field spanAfter2 column -27
field spanAfter2 configuration 43
field spanAfter2 configure -26
field spanAfter2 confirm -55
field spanAfter2 connect -28
field spanAfter2 contains -253
field spanAfter2 control -24
field spanAfter2 copy -68
field spanAfter2 create -64
field spanAfter2 created 180
field spanAfter2 currently 66
field spanAfter2 custom -31
field spanAfter2 default -32
field spanAfter2 defines 183
field spanAfter2 details -33
field spanAfter2 disable 581
field spanAfter2 displays 38
field spanAfter2 distinguish 24
field spanAfter2 do 26
field spanAfter2 doesn't -47
field spanAfter2 download -26
field spanAfter2 drag -38
field spanAfter2 dropdown 114
field spanAfter2 e.g -129
field spanAfter2 each -64
field spanAfter2 either 106
field spanAfter2 enable 320
field spanAfter2 enabled -60
field spanAfter2 ensure 57
field spanAfter2 enter 124
field spanAfter2 etc -57
field spanAfter2 event -52
field spanAfter2 feature -53
field spanAfter2 field 771
field spanAfter2 fields 58
field spanAfter2 fill 24
field spanAfter2 filter 45
field spanAfter2 find -41
field spanAfter2 flag -60
field spanAfter2 follow -39
field spanAfter2 form -126
field spanAfter2 from -157
field spanAfter2 generate 64
field spanAfter2 generated -27
field spanAfter2 get -25
field spanAfter2 give -24
field spanAfter2 grant 57
field spanAfter2 have 33
field spanAfter2 header -20
field spanAfter2 if -22
field spanAfter2 in -88
field spanAfter2 include 85
field spanAfter2 including -22
field spanAfter2 indicates -35
field spanAfter2 instead -25
field spanAfter2 into -74
field spanAfter2 is -116
field spanAfter2 its -69
field spanAfter2 job -132
field spanAfter2 keep -34
field spanAfter2 label 52
field spanAfter2 learn -38
field spanAfter2 left 34
field spanAfter2 limit 45
field spanAfter2 link -41
field spanAfter2 list 129
field spanAfter2 listed -45
field spanAfter2 match 41
field spanAfter2 means 44
field spanAfter2 menu -246
field spanAfter2 message -41
field spanAfter2 more -33
field spanAfter2 must -60
field spanAfter2 name 44
field spanAfter2 needed 74
field spanAfter2 next 22
field spanAfter2 not 42
field spanAfter2 of -65
field spanAfter2 on 127
field spanAfter2 only 31
field spanAfter2 open -108
field spanAfter2 option 239
field spanAfter2 optionally -51
field spanAfter2 options 86
field spanAfter2 or -324
field spanAfter2 page -36
field spanAfter2 pass -24
field spanAfter2 password 60
field spanAfter2 pick -69
field spanAfter2 post 38
field spanAfter2 process -52
field spanAfter2 property 76
field spanAfter2 public -23
field spanAfter2 receive -24
field spanAfter2 record 73
field spanAfter2 refresh 79
field spanAfter2 register -26
field spanAfter2 representing 23
field spanAfter2 required 55
field spanAfter2 role -50
field spanAfter2 run -20
field spanAfter2 save -55
field spanAfter2 search -26
field spanAfter2 section -55
field spanAfter2 see -29
field spanAfter2 select 505
field spanAfter2 selecting -34
field spanAfter2 service 32
field spanAfter2 set 127
field spanAfter2 setting 92
field spanAfter2 settings 41
field spanAfter2 show -26
field spanAfter2 shown -40
field spanAfter2 source 113
field spanAfter2 specified -22
field spanAfter2 start -26
field spanAfter2 status -35
field spanAfter2 step -29
field spanAfter2 stop -25
field spanAfter2 tab -22
field spanAfter2 table -32
field spanAfter2 task -31
field spanAfter2 template -72
field spanAfter2 that -42
field spanAfter2 the -109
field spanAfter2 then -315
field spanAfter2 this 77
field spanAfter2 to -33
field spanAfter2 toggle 77
field spanAfter2 turned 94
field spanAfter2 type -170
field spanAfter2 types -54
field spanAfter2 under 111
field spanAfter2 unless -47
field spanAfter2 upgrading 29
field spanAfter2 upload 65
field spanAfter2 use -154
field spanAfter2 user -24
field spanAfter2 users 22
field spanAfter2 value -27
field spanAfter2 values -43
field spanAfter2 variable -28
field spanAfter2 view -106
field spanAfter2 want 66
field spanAfter2 when 27
field spanAfter2 which 114
field spanAfter2 will 180
field spanAfter2 with -86
field spanAfter2 within -36
field spanAfter2 you 47
field spanAfter2 your 110
field spanAfter2 | -53
field spanAfter2 } -118
field spanAfter2 — 27
field spanAfterClass aimless -71
field spanAfterClass be 47
field spanAfterClass beforePlace 84
field spanAfterClass blank 21
field spanAfterClass boxNoun 545
field spanAfterClass button -96
field spanAfterClass checkingHeading -122
field spanAfterClass click 65
field spanAfterClass condition -39
field spanAfterClass configure 294
field spanAfterClass conjunction -186
field spanAfterClass consoleNoun -394
field spanAfterClass contrast 30
field spanAfterClass descriptionHeader -372
field spanAfterClass determiner -94
field spanAfterClass display -30
field spanAfterClass edition -23
field spanAfterClass emailNoun -23
field spanAfterClass enter 247
field spanAfterClass fieldNoun 522
field spanAfterClass fileNoun -73
field spanAfterClass fillingVerb 176
field spanAfterClass formNoun -472
field spanAfterClass genericHeading -155
field spanAfterClass groupNoun 76
field spanAfterClass headingVerb 364
field spanAfterClass inputNoun 450
field spanAfterClass interfaceNoun -27
field spanAfterClass kindNoun -73
field spanAfterClass labelConnector 101
field spanAfterClass labelFiller 78
field spanAfterClass labelHeader 438
field spanAfterClass make 256
field spanAfterClass menuNoun 448
field spanAfterClass multilineNoun -91
field spanAfterClass navigate 106
field spanAfterClass numberNoun -57
field spanAfterClass obligation 90
field spanAfterClass off 115
field spanAfterClass on 43
field spanAfterClass opener 286
field spanAfterClass otherHeader -853
field spanAfterClass pairNoun -86
field spanAfterClass place -1176
field spanAfterClass plainNoun 501
field spanAfterClass pointer -207
field spanAfterClass possibility -42
field spanAfterClass preposition 117
field spanAfterClass pronoun -55
field spanAfterClass secretNoun -55
field spanAfterClass select 208
field spanAfterClass slugVerb 289
field spanAfterClass softener -42
field spanAfterClass structural 52
field spanAfterClass switchEffect -61
field spanAfterClass switchOn 639
field spanAfterClass titleNoun -41
field spanAfterClass toggleNoun 770
field spanAfterClass trialVerb 198
field spanAfterClass typeHeader -46
field spanAfterClass upload 49
field spanAfterClass use 122
field spanAfterClass valueWord 125
field spanArrow 1 -262
field spanArrow 2 -339
field spanBefore " -92
field spanBefore ' 62
field spanBefore ) -29
field spanBefore * -37
field spanBefore , 306
field spanBefore - 195
field spanBefore . -114
field spanBefore : -255
field spanBefore ; 136
field spanBefore > -130
field spanBefore a 214
field spanBefore action -34
field spanBefore add -21
field spanBefore additional -29
field spanBefore also 58
field spanBefore an -105
field spanBefore and 201
field spanBefore and/or 70
field spanBefore append -21
field spanBefore application 61
field spanBefore apply 65
field spanBefore appropriate 79
field spanBefore as 151
field spanBefore at -117
field spanBefore be -40
field spanBefore between -50
field spanBefore but 74
field spanBefore called -57
field spanBefore can 61
field spanBefore change 49
field spanBefore check 228
field spanBefore checking 70
field spanBefore choose -357
field spanBefore click -303
field spanBefore clicking -70
field spanBefore client -53
field spanBefore configuring -90
field spanBefore copy -26
field spanBefore corresponding 49
field spanBefore creating -33
field spanBefore default -150
field spanBefore either -94
field spanBefore enable 258
field spanBefore enabled -26
field spanBefore enter -439
field spanBefore event -47
field spanBefore example -55
field spanBefore existing -25
field spanBefore field 103
field spanBefore find 298
field spanBefore flag -56
field spanBefore following 85
field spanBefore for 230
field spanBefore format -55
field spanBefore from -230
field spanBefore generated -25
field spanBefore has 174
field spanBefore have -79
field spanBefore if -40
field spanBefore in 298
field spanBefore include 34
field spanBefore into 80
field spanBefore is -71
field spanBefore it -61
field spanBefore its 91
field spanBefore keep 68
field spanBefore label 52
field spanBefore labeled 54
field spanBefore labelled 87
field spanBefore least -42
field spanBefore leave 85
field spanBefore left -127
field spanBefore like -48
field spanBefore locate -65
field spanBefore marked -20
field spanBefore modify -24
field spanBefore name -25
field spanBefore named -50
field spanBefore new -59
field spanBefore only -22
field spanBefore option 100
field spanBefore options -56
field spanBefore or -289
field spanBefore our -26
field spanBefore press -20
field spanBefore provide 88
field spanBefore related 25
field spanBefore required 37
field spanBefore returns -38
field spanBefore role -44
field spanBefore same -25
field spanBefore see -91
field spanBefore select -101
field spanBefore selected -67
field spanBefore selecting 30
field spanBefore set 366
field spanBefore setting -65
field spanBefore specify 71
field spanBefore template 60
field spanBefore test -25
field spanBefore than -57
field spanBefore that -59
field spanBefore then -101
field spanBefore through -33
field spanBefore tick 123
field spanBefore to -292
field spanBefore toggle 25
field spanBefore topic -37
field spanBefore type -44
field spanBefore under -58
field spanBefore use -201
field spanBefore using -63
field spanBefore valid -27
field spanBefore variable -27
field spanBefore via -40
field spanBefore what 56
field spanBefore when 123
field spanBefore which 79
field spanBefore with 44
field spanBefore within 65
field spanBefore your -125
field spanBefore | -49
field spanBefore “ -115
field spanBefore → -118
field spanBeforeClass aimless 87
field spanBeforeClass article 57
field spanBeforeClass be -127
field spanBeforeClass beforePlace -74
field spanBeforeClass button 53
field spanBeforeClass check 73
field spanBeforeClass checkingHeading -30
field spanBeforeClass click -389
field spanBeforeClass condition 50
field spanBeforeClass configure 262
field spanBeforeClass conjunction -95
field spanBeforeClass consoleNoun -24
field spanBeforeClass contrast -103
field spanBeforeClass defaultHeader -150
field spanBeforeClass determiner -74
field spanBeforeClass display -36
field spanBeforeClass enter -148
field spanBeforeClass exampleHeader -55
field spanBeforeClass fieldNoun 101
field spanBeforeClass fillingVerb -727
field spanBeforeClass followUp -93
field spanBeforeClass formNoun -31
field spanBeforeClass formatHeader -62
field spanBeforeClass genericHeading 183
field spanBeforeClass groupNoun -71
field spanBeforeClass headingVerb 108
field spanBeforeClass inputNoun 64
field spanBeforeClass kindNoun -159
field spanBeforeClass labelConnector 233
field spanBeforeClass labelFiller 232
field spanBeforeClass labelHeader 83
field spanBeforeClass leave 147
field spanBeforeClass lookalike -37
field spanBeforeClass make 369
field spanBeforeClass menuNoun -122
field spanBeforeClass multilineNoun 115
field spanBeforeClass navigate -37
field spanBeforeClass numberNoun 20
field spanBeforeClass numberWord -26
field spanBeforeClass obligation 125
field spanBeforeClass off 32
field spanBeforeClass on 179
field spanBeforeClass openingVerb -103
field spanBeforeClass optionNoun -34
field spanBeforeClass optionsHeader -81
field spanBeforeClass otherHeader -221
field spanBeforeClass pairNoun 41
field spanBeforeClass place -74
field spanBeforeClass plainNoun -75
field spanBeforeClass pointer 75
field spanBeforeClass possessive -61
field spanBeforeClass possibility 40
field spanBeforeClass preposition -144
field spanBeforeClass pronoun -137
field spanBeforeClass remark -60
field spanBeforeClass requiredHeader 73
field spanBeforeClass select -504
field spanBeforeClass slugEnd -53
field spanBeforeClass slugVerb 150
field spanBeforeClass softener 251
field spanBeforeClass structural 38
field spanBeforeClass submitVerb 22
field spanBeforeClass switchEffect 122
field spanBeforeClass switchOff 35
field spanBeforeClass switchOn 651
field spanBeforeClass titleNoun -54
field spanBeforeClass toggleNoun 126
field spanBeforeClass trialVerb 184
field spanBeforeClass typeHeader -44
field spanBeforeClass urlNoun 62
field spanBeforeClass use -200
field spanBeforeClass valueWord -190
field spanBeforeClass vendor -103
field spanCondition 0 -187
field spanCondition 1 225
field spanCondition 3 -321
field spanControl boxNoun 834
field spanControl button -44
field spanControl fieldNoun 355
field spanControl menuNoun 570
field spanControl optionNoun -58
field spanControl place -628
field spanControl toggleNoun 763
field spanDistance 0 -142
field spanDistance 1 160
field spanDistance 2 487
field spanDistance 4 100
field spanDistance 6 -433
field spanDistance 7 -273
field spanEarlier #2 20
field spanEarlier as -76
field spanEarlier at -40
field spanEarlier between -85
field spanEarlier for -126
field spanEarlier from -233
field spanEarlier in 182
field spanEarlier of -165
field spanEarlier on -330
field spanEarlier per 73
field spanEarlier to 218
field spanEarlier using -64
field spanEarlier via -33
field spanEarlier with -142
field spanEarlier within 42
field spanEnd 0 -99
field spanFirstClass aimless 99
field spanFirstClass article -114
field spanFirstClass beforePlace 132
field spanFirstClass button 161
field spanFirstClass check 121
field spanFirstClass checkingHeading -55
field spanFirstClass click -195
field spanFirstClass condition 167
field spanFirstClass configure 133
field spanFirstClass contrast -114
field spanFirstClass defaultHeader -44
field spanFirstClass determiner -50
field spanFirstClass display -25
field spanFirstClass durationNoun 33
field spanFirstClass emailNoun 102
field spanFirstClass enter 131
field spanFirstClass exampleHeader -26
field spanFirstClass fileNoun 44
field spanFirstClass fillingVerb 99
field spanFirstClass followUp -89
field spanFirstClass formatHeader -35
field spanFirstClass genericHeading -51
field spanFirstClass groupNoun -39
field spanFirstClass headingVerb 59
field spanFirstClass inputNoun -24
field spanFirstClass kindNoun -201
field spanFirstClass labelFiller -48
field spanFirstClass labelHeader -93
field spanFirstClass leave -90
field spanFirstClass make 76
field spanFirstClass manipulate -44
field spanFirstClass menuNoun 212
field spanFirstClass navigate -209
field spanFirstClass negation -27
field spanFirstClass numberNoun 29
field spanFirstClass on 58
field spanFirstClass opener 309
field spanFirstClass optionNoun -102
field spanFirstClass optionalHeader -41
field spanFirstClass optionsHeader -43
field spanFirstClass otherHeader -77
field spanFirstClass paste -39
field spanFirstClass place -52
field spanFirstClass plainNoun -33
field spanFirstClass pointer -243
field spanFirstClass possessive 56
field spanFirstClass possibility 37
field spanFirstClass preposition -45
field spanFirstClass pronoun -132
field spanFirstClass slugEnd 213
field spanFirstClass slugVerb -146
field spanFirstClass structural 88
field spanFirstClass submitVerb 153
field spanFirstClass switchEffect 38
field spanFirstClass switchOff 93
field spanFirstClass switchOn 190
field spanFirstClass titleNoun -47
field spanFirstClass trialVerb 84
field spanFirstClass typeHeader -154
field spanFirstClass use 114
field spanFirstClass valueWord -112
field spanFirstClass weakLabelHeader -55
field spanFirstWord ' -20
field spanFirstWord ( 246
field spanFirstWord * -43
field spanFirstWord - 228
field spanFirstWord < -327
field spanFirstWord add 117
field spanFirstWord added -32
field spanFirstWord additional 90
field spanFirstWord additionally 79
field spanFirstWord after -109
field spanFirstWord all -79
field spanFirstWord alternatively -76
field spanFirstWord an -38
field spanFirstWord and -26
field spanFirstWord another -22
field spanFirstWord apply 153
field spanFirstWord as 74
field spanFirstWord assign -27
field spanFirstWord at -44
field spanFirstWord before -48
field spanFirstWord below -97
field spanFirstWord both -25
field spanFirstWord but 74
field spanFirstWord by -57
field spanFirstWord change 155
field spanFirstWord changing -74
field spanFirstWord check -78
field spanFirstWord choose -99
field spanFirstWord click -203
field spanFirstWord clicking 50
field spanFirstWord complete 46
field spanFirstWord configure -27
field spanFirstWord configuring -69
field spanFirstWord connect -23
field spanFirstWord create -100
field spanFirstWord custom -21
field spanFirstWord default -35
field spanFirstWord define 25
field spanFirstWord depending 275
field spanFirstWord disable 20
field spanFirstWord download -46
field spanFirstWord drag -20
field spanFirstWord during 20
field spanFirstWord e.g -31
field spanFirstWord each 208
field spanFirstWord edit 165
field spanFirstWord email 52
field spanFirstWord emails 47
field spanFirstWord ensure -134
field spanFirstWord enter 244
field spanFirstWord every -20
field spanFirstWord filters -140
field spanFirstWord find 175
field spanFirstWord first 45
field spanFirstWord format -35
field spanFirstWord from -197
field spanFirstWord generate 22
field spanFirstWord give 65
field spanFirstWord go 253
field spanFirstWord here 119
field spanFirstWord however -79
field spanFirstWord if 24
field spanFirstWord in 164
field spanFirstWord include 113
field spanFirstWord input 23
field spanFirstWord insert -20
field spanFirstWord instead -77
field spanFirstWord it -70
field spanFirstWord just 97
field spanFirstWord keep 49
field spanFirstWord lastly 86
field spanFirstWord later -51
field spanFirstWord leave -144
field spanFirstWord locate 24
field spanFirstWord make 109
field spanFirstWord modify 66
field spanFirstWord name -48
field spanFirstWord navigate -66
field spanFirstWord next 27
field spanFirstWord note 46
field spanFirstWord now 67
field spanFirstWord on 66
field spanFirstWord once 241
field spanFirstWord only -64
field spanFirstWord open -177
field spanFirstWord optional -41
field spanFirstWord optionally 54
field spanFirstWord or 28
field spanFirstWord otherwise -48
field spanFirstWord pass 227
field spanFirstWord paste -39
field spanFirstWord pick -45
field spanFirstWord please -45
field spanFirstWord press -27
field spanFirstWord put -37
field spanFirstWord refer -24
field spanFirstWord relative -46
field spanFirstWord remember 38
field spanFirstWord remove 143
field spanFirstWord repeat -84
field spanFirstWord replace -30
field spanFirstWord report -32
field spanFirstWord review -37
field spanFirstWord run -31
field spanFirstWord scroll -48
field spanFirstWord search -53
field spanFirstWord see -39
field spanFirstWord select 212
field spanFirstWord selecting -80
field spanFirstWord set -88
field spanFirstWord sets -97
field spanFirstWord setting -67
field spanFirstWord simply -20
field spanFirstWord since 84
field spanFirstWord so -69
field spanFirstWord some 44
field spanFirstWord specifying 75
field spanFirstWord start -34
field spanFirstWord starting -30
field spanFirstWord switch -95
field spanFirstWord the -61
field spanFirstWord then -99
field spanFirstWord there 209
field spanFirstWord therefore -59
field spanFirstWord they -43
field spanFirstWord this -147
field spanFirstWord timeout 40
field spanFirstWord to 151
field spanFirstWord toggle 130
field spanFirstWord turn 48
field spanFirstWord type -154
field spanFirstWord under 42
field spanFirstWord until 93
field spanFirstWord update 87
field spanFirstWord upload 48
field spanFirstWord users -30
field spanFirstWord verify -24
field spanFirstWord view -32
field spanFirstWord we -32
field spanFirstWord what 45
field spanFirstWord when 69
field spanFirstWord where -22
field spanFirstWord while -31
field spanFirstWord with 28
field spanFirstWord you 85
field spanFirstWord your 77
field spanFirstWord { -38
field spanFirstWord ✅ 85
field spanLast 0 -140
field spanLast 1 -368
field spanLast 2 -381
field spanLast 3 -47
field spanMark 0 -230
field spanMark 1 93
field spanMark 2 -53
field spanMark 3 -71
field spanMark 4 -630
field spanMark 5 -124
field spanMark 6 -277
field spanMark 7 119
field spanMarkVerb 0 179
field spanMarkVerb 1 151
field spanMarkVerb 1120 -39
field spanMarkVerb 1123 -43
field spanMarkVerb 1124 27
field spanMarkVerb 1125 51
field spanMarkVerb 1127 55
field spanMarkVerb 1137 124
field spanMarkVerb 128 -55
field spanMarkVerb 1280 -149
field spanMarkVerb 1281 -89
field spanMarkVerb 1282 -98
field spanMarkVerb 1283 101
field spanMarkVerb 1284 -185
field spanMarkVerb 1285 -105
field spanMarkVerb 1286 -97
field spanMarkVerb 1287 222
field spanMarkVerb 129 -431
field spanMarkVerb 1296 58
field spanMarkVerb 1297 -59
field spanMarkVerb 1298 -45
field spanMarkVerb 1299 -35
field spanMarkVerb 1300 67
field spanMarkVerb 1301 -46
field spanMarkVerb 1302 -49
field spanMarkVerb 1303 95
field spanMarkVerb 131 -36
field spanMarkVerb 1313 -101
field spanMarkVerb 1315 -28
field spanMarkVerb 1317 -73
field spanMarkVerb 1328 286
field spanMarkVerb 1329 259
field spanMarkVerb 133 58
field spanMarkVerb 1330 74
field spanMarkVerb 1331 35
field spanMarkVerb 1333 -256
field spanMarkVerb 1334 -58
field spanMarkVerb 1335 -24
field spanMarkVerb 135 -32
field spanMarkVerb 1377 57
field spanMarkVerb 1379 91
field spanMarkVerb 1380 -33
field spanMarkVerb 1381 -21
field spanMarkVerb 1383 89
field spanMarkVerb 144 -38
field spanMarkVerb 1440 -125
field spanMarkVerb 1441 33
field spanMarkVerb 1442 -40
field spanMarkVerb 1443 -40
field spanMarkVerb 1444 -85
field spanMarkVerb 1445 36
field spanMarkVerb 1447 105
field spanMarkVerb 145 -374
field spanMarkVerb 147 -49
field spanMarkVerb 1472 -53
field spanMarkVerb 1473 103
field spanMarkVerb 1476 -80
field spanMarkVerb 1477 -76
field spanMarkVerb 1479 -122
field spanMarkVerb 148 63
field spanMarkVerb 1488 -42
field spanMarkVerb 1489 251
field spanMarkVerb 1491 21
field spanMarkVerb 1492 -87
field spanMarkVerb 1493 -20
field spanMarkVerb 1495 -112
field spanMarkVerb 1504 -34
field spanMarkVerb 1505 -77
field spanMarkVerb 1506 -20
field spanMarkVerb 1507 266
field spanMarkVerb 1508 -128
field spanMarkVerb 1509 -505
field spanMarkVerb 151 -29
field spanMarkVerb 1511 257
field spanMarkVerb 16 383
field spanMarkVerb 17 -143
field spanMarkVerb 176 -49
field spanMarkVerb 177 65
field spanMarkVerb 178 -64
field spanMarkVerb 179 56
field spanMarkVerb 181 -94
field spanMarkVerb 182 -56
field spanMarkVerb 183 92
field spanMarkVerb 19 -219
field spanMarkVerb 192 -22
field spanMarkVerb 193 89
field spanMarkVerb 194 -58
field spanMarkVerb 195 -42
field spanMarkVerb 197 -227
field spanMarkVerb 2 28
field spanMarkVerb 20 115
field spanMarkVerb 208 -67
field spanMarkVerb 209 45
field spanMarkVerb 21 43
field spanMarkVerb 212 -95
field spanMarkVerb 215 130
field spanMarkVerb 22 -65
field spanMarkVerb 225 107
field spanMarkVerb 228 -26
field spanMarkVerb 229 -55
field spanMarkVerb 23 109
field spanMarkVerb 231 -32
field spanMarkVerb 241 -162
field spanMarkVerb 242 -45
field spanMarkVerb 243 -76
field spanMarkVerb 245 -41
field spanMarkVerb 257 -193
field spanMarkVerb 259 40
field spanMarkVerb 260 -42
field spanMarkVerb 261 51
field spanMarkVerb 263 -33
field spanMarkVerb 272 -97
field spanMarkVerb 273 168
field spanMarkVerb 275 82
field spanMarkVerb 276 -98
field spanMarkVerb 279 143
field spanMarkVerb 3 -39
field spanMarkVerb 32 50
field spanMarkVerb 33 -44
field spanMarkVerb 337 -101
field spanMarkVerb 339 -28
field spanMarkVerb 34 -56
field spanMarkVerb 341 -73
field spanMarkVerb 35 36
field spanMarkVerb 36 38
field spanMarkVerb 37 -34
field spanMarkVerb 38 -82
field spanMarkVerb 39 135
field spanMarkVerb 4 -169
field spanMarkVerb 48 -86
field spanMarkVerb 49 175
field spanMarkVerb 5 119
field spanMarkVerb 50 22
field spanMarkVerb 51 84
field spanMarkVerb 52 55
field spanMarkVerb 53 -39
field spanMarkVerb 545 35
field spanMarkVerb 548 86
field spanMarkVerb 549 -34
field spanMarkVerb 55 669
field spanMarkVerb 551 29
field spanMarkVerb 560 219
field spanMarkVerb 563 -101
field spanMarkVerb 564 148
field spanMarkVerb 565 -102
field spanMarkVerb 566 -56
field spanMarkVerb 567 -109
field spanMarkVerb 576 115
field spanMarkVerb 577 -22
field spanMarkVerb 580 -65
field spanMarkVerb 581 -75
field spanMarkVerb 583 125
field spanMarkVerb 593 -72
field spanMarkVerb 6 -39
field spanMarkVerb 608 -29
field spanMarkVerb 609 86
field spanMarkVerb 613 -25
field spanMarkVerb 624 115
field spanMarkVerb 628 -69
field spanMarkVerb 629 -80
field spanMarkVerb 631 74
field spanMarkVerb 65 290
field spanMarkVerb 69 -40
field spanMarkVerb 7 -23
field spanMarkVerb 71 156
field spanMarkVerb 81 172
field spanMarkVerb 817 -36
field spanMarkVerb 820 -40
field spanMarkVerb 821 -33
field spanMarkVerb 822 -26
field spanMarkVerb 823 -84
field spanMarkVerb 833 25
field spanMarkVerb 836 -50
field spanMarkVerb 839 160
field spanMarkVerb 85 -146
field spanMarkVerb 868 -33
field spanMarkVerb 871 -34
field spanMarkVerb 897 -107
field spanMarkVerb 899 29
field spanMarkVerb 900 -23
field spanMarkVerb 912 -68
field spanMarkVerb 913 150
field spanMarkVerb 914 -27
field spanMarkVerb 915 -41
field spanMarkVerb 917 123
field spanMarkVerb 919 -29
field spanMarkVerb 928 115
field spanMarkVerb 932 -69
field spanMarkVerb 933 -80
field spanMarkVerb 935 74
field spanMarkVerb 945 -55
field spanMarkVerb 950 -22
field spanMarkVerb 951 -65
field spanMarkVerb 97 -129
field spanMarkVerb 977 25
field spanMarkVerb 980 -50
field spanMarkVerb 983 165
field spanMood 0 32
field spanMood 1 -153
field spanMood 2 -62
field spanMood 4 259
field spanMood 5 110
field spanMood 6 -701
field spanObject a 518
field spanObject action -38
field spanObject an 22
field spanObject and 423
field spanObject application 100
field spanObject appropriate 78
field spanObject as 109
field spanObject at -85
field spanObject be -21
field spanObject between -38
field spanObject called -36
field spanObject click -22
field spanObject corresponding 55
field spanObject default -105
field spanObject either -87
field spanObject example -41
field spanObject existing -22
field spanObject flag -45
field spanObject following 87
field spanObject for 126
field spanObject from -197
field spanObject generated -26
field spanObject has 52
field spanObject in 95
field spanObject is -30
field spanObject it -56
field spanObject its 102
field spanObject least -37
field spanObject like -34
field spanObject name -22
field spanObject named -28
field spanObject new -36
field spanObject of 58
field spanObject on 38
field spanObject option -59
field spanObject optional 33
field spanObject or -166
field spanObject our -20
field spanObject required 39
field spanObject role -42
field spanObject see -24
field spanObject select -45
field spanObject setting -21
field spanObject that -54
field spanObject the 195
field spanObject then -79
field spanObject through -25
field spanObject to -273
field spanObject topic -30
field spanObject under -92
field spanObject unique 22
field spanObject using -36
field spanObject valid -25
field spanObject variable -26
field spanObject via -20
field spanObject which 78
field spanOpening 0 -399
field spanOrdinal 0 -160
field spanOrdinal 1 -410
field spanOrdinal 2 -278
field spanOrdinal 5 -23
field spanOthers 0 -37
field spanOthers 1 -309
field spanOthers 3 -253
field spanOthers 4 112
field spanOthers 5 -503
field spanOthers 6 -67
field spanOthers 7 -32
field spanPassage 1 -250
field spanPassage 2 -51
field spanPassage 3 -1027
field spanPattern 1024 -140
field spanPattern 1026 -31
field spanPattern 1027 89
field spanPattern 1028 -131
field spanPattern 1032 -31
field spanPattern 1040 -83
field spanPattern 1048 -101
field spanPattern 1064 -36
field spanPattern 1096 -22
field spanPattern 1104 -22
field spanPattern 11265 -64
field spanPattern 11266 -125
field spanPattern 11268 -74
field spanPattern 11272 -53
field spanPattern 11281 97
field spanPattern 11288 121
field spanPattern 11290 -30
field spanPattern 11292 -27
field spanPattern 11336 -66
field spanPattern 11338 47
field spanPattern 11368 64
field spanPattern 11737 79
field spanPattern 11849 -22
field spanPattern 12288 125
field spanPattern 12289 -43
field spanPattern 12293 -23
field spanPattern 12296 116
field spanPattern 12312 -23
field spanPattern 12360 58
field spanPattern 12362 -37
field spanPattern 12376 52
field spanPattern 12392 -23
field spanPattern 1244 84
field spanPattern 12488 -20
field spanPattern 12520 74
field spanPattern 12618 -59
field spanPattern 12680 -26
field spanPattern 12744 -24
field spanPattern 1280 49
field spanPattern 12808 -50
field spanPattern 12824 -87
field spanPattern 1284 -24
field spanPattern 13312 -286
field spanPattern 13313 -153
field spanPattern 13314 -65
field spanPattern 13316 -70
field spanPattern 13320 -90
field spanPattern 13321 -38
field spanPattern 13322 78
field spanPattern 13336 124
field spanPattern 13338 -25
field spanPattern 13386 -24
field spanPattern 13400 39
field spanPattern 13416 69
field spanPattern 13464 38
field spanPattern 13512 115
field spanPattern 13544 85
field spanPattern 13576 -33
field spanPattern 13642 67
field spanPattern 13704 86
field spanPattern 13768 33
field spanPattern 13784 -40
field spanPattern 14336 468
field spanPattern 14337 -93
field spanPattern 14338 383
field spanPattern 14339 -52
field spanPattern 14340 25
field spanPattern 14341 -36
field spanPattern 14344 123
field spanPattern 14345 -37
field spanPattern 14346 -46
field spanPattern 14347 20
field spanPattern 14352 153
field spanPattern 14360 236
field spanPattern 14361 46
field spanPattern 14362 121
field spanPattern 14363 -25
field spanPattern 14368 84
field spanPattern 14376 160
field spanPattern 14379 -20
field spanPattern 14408 159
field spanPattern 14411 -83
field spanPattern 14416 -103
field spanPattern 14424 -68
field spanPattern 14440 -31
field spanPattern 14536 -189
field spanPattern 14538 -153
field spanPattern 14544 -189
field spanPattern 14547 -23
field spanPattern 14548 -64
field spanPattern 14552 -53
field spanPattern 14554 -86
field spanPattern 14560 56
field spanPattern 14600 39
field spanPattern 14602 -32
field spanPattern 14680 -27
field spanPattern 14728 -27
field spanPattern 14729 -44
field spanPattern 14730 -27
field spanPattern 14760 -23
field spanPattern 14792 -86
field spanPattern 14793 -51
field spanPattern 15360 -94
field spanPattern 15368 -62
field spanPattern 15432 81
field spanPattern 15496 28
field spanPattern 15552 -22
field spanPattern 15816 -31
field spanPattern 2048 -243
field spanPattern 2136 52
field spanPattern 2184 -36
field spanPattern 2240 -171
field spanPattern 2248 34
field spanPattern 2256 237
field spanPattern 2272 -35
field spanPattern 3072 -47
field spanPattern 32774 -40
field spanPattern 32790 23
field spanPattern 32806 154
field spanPattern 32838 269
field spanPattern 32854 -237
field spanPattern 32870 -77
field spanPattern 32902 88
field spanPattern 32918 -39
field spanPattern 32934 -126
field spanPattern 32966 -88
field spanPattern 32982 71
field spanPattern 32998 141
field spanPattern 33030 -123
field spanPattern 33046 -66
field spanPattern 33062 -100
field spanPattern 33094 -106
field spanPattern 33110 38
field spanPattern 33158 57
field spanPattern 33174 -82
field spanPattern 33190 -67
field spanPattern 33286 -38
field spanPattern 33302 -31
field spanPattern 33318 -137
field spanPattern 33350 -142
field spanPattern 33366 -54
field spanPattern 33382 37
field spanPattern 33414 -168
field spanPattern 33446 -34
field spanPattern 33856 -33
field spanPattern 34819 -59
field spanPattern 34880 -28
field spanPattern 35265 89
field spanPattern 35856 -28
field spanPattern 37888 53
field spanPattern 37889 29
field spanPattern 37904 -55
field spanPattern 37952 100
field spanPattern 37968 185
field spanPattern 38016 -111
field spanPattern 38080 -24
field spanPattern 38144 -207
field spanPattern 38160 -28
field spanPattern 38208 -97
field spanPattern 38224 64
field spanPattern 38272 199
field spanPattern 38912 -144
field spanPattern 38914 107
field spanPattern 38917 -20
field spanPattern 38976 171
field spanPattern 38978 46
field spanPattern 38979 23
field spanPattern 38992 51
field spanPattern 39168 -88
field spanPattern 39296 -162
field spanPattern 39552 28
field spanPattern 39936 34
field spanPattern 39937 33
field spanPattern 40256 -36
field spanPattern 4096 -81
field spanPattern 4104 78
field spanPattern 4168 179
field spanPattern 41984 -31
field spanPattern 44033 67
field spanPattern 44098 -22
field spanPattern 44225 72
field spanPattern 44416 -26
field spanPattern 44484 -40
field spanPattern 45056 -61
field spanPattern 45057 49
field spanPattern 45059 -23
field spanPattern 45120 32
field spanPattern 46080 -32
field spanPattern 46081 -38
field spanPattern 46082 -23
field spanPattern 4616 -64
field spanPattern 46400 157
field spanPattern 46658 44
field spanPattern 47105 -32
field spanPattern 47106 -50
field spanPattern 47109 47
field spanPattern 47122 -28
field spanPattern 47125 87
field spanPattern 47168 -103
field spanPattern 47170 -34
field spanPattern 47552 95
field spanPattern 48128 -24
field spanPattern 5120 -77
field spanPattern 5121 -50
field spanPattern 5122 57
field spanPattern 5123 -61
field spanPattern 5128 -229
field spanPattern 5130 132
field spanPattern 5136 -186
field spanPattern 5144 -418
field spanPattern 5146 -39
field spanPattern 5148 108
field spanPattern 5152 -66
field spanPattern 5160 -187
field spanPattern 5256 443
field spanPattern 5258 66
field spanPattern 5264 -127
field spanPattern 5272 79
field spanPattern 5336 42
field spanPattern 5384 146
field spanPattern 5400 -28
field spanPattern 5456 -47
field spanPattern 5512 -37
field spanPattern 5528 107
field spanPattern 5544 -37
field spanPattern 5592 -28
field spanPattern 5640 -22
field spanPattern 5656 165
field spanPattern 5704 154
field spanPattern 5712 108
field spanPattern 5720 -20
field spanPattern 6144 -242
field spanPattern 6146 48
field spanPattern 6147 20
field spanPattern 6153 -28
field spanPattern 6155 -30
field spanPattern 6160 56
field spanPattern 6168 92
field spanPattern 6169 -21
field spanPattern 6171 20
field spanPattern 6176 -82
field spanPattern 6184 -22
field spanPattern 6187 44
field spanPattern 6208 42
field spanPattern 6216 -129
field spanPattern 6218 26
field spanPattern 6220 29
field spanPattern 6224 156
field spanPattern 6235 54
field spanPattern 6408 -40
field spanPattern 6536 -116
field spanPattern 6552 -64
field spanPattern 6568 36
field spanPattern 6600 -32
field spanPattern 6664 44
field spanPattern 6729 38
field spanPattern 6736 22
field spanPattern 6744 26
field spanPattern 7168 551
field spanPattern 7169 59
field spanPattern 7170 83
field spanPattern 7171 25
field spanPattern 7172 143
field spanPattern 7173 77
field spanPattern 7192 -100
field spanPattern 7240 -20
field spanPattern 7242 -50
field spanPattern 7248 -52
field spanPattern 7256 -33
field spanPattern 7272 -35
field spanPattern 7304 -36
field spanPattern 7368 55
field spanPattern 7424 167
field spanPattern 7432 -37
field spanPattern 7496 47
field spanPattern 7560 63
field spanPattern 7576 -52
field spanPattern 7624 79
field spanPattern 7626 -31
field spanPattern 8192 122
field spanPattern 8200 21
field spanPattern 8650 66
field spanPattern 9216 245
field spanPattern 9240 -47
field spanPattern 9432 -20
field spanPattern 9688 -28
field spanPatternControl 101504 -56
field spanPatternControl 101760 71
field spanPatternControl 102528 -51
field spanPatternControl 104576 -141
field spanPatternControl 104832 -66
field spanPatternControl 105088 35
field spanPatternControl 105600 -31
field spanPatternControl 105856 -27
field spanPatternControl 106112 -33
field spanPatternControl 106624 40
field spanPatternControl 107648 39
field spanPatternControl 107776 22
field spanPatternControl 114688 553
field spanPatternControl 114722 54
field spanPatternControl 114723 86
field spanPatternControl 114725 183
field spanPatternControl 114944 42
field spanPatternControl 115840 -67
field spanPatternControl 116096 -42
field spanPatternControl 116352 -35
field spanPatternControl 116864 -33
field spanPatternControl 117888 82
field spanPatternControl 118784 192
field spanPatternControl 118912 -50
field spanPatternControl 119936 -26
field spanPatternControl 120960 -44
field spanPatternControl 121216 -52
field spanPatternControl 121984 55
field spanPatternControl 124032 -26
field spanPatternControl 131072 107
field spanPatternControl 131109 97
field spanPatternControl 131200 103
field spanPatternControl 138368 62
field spanPatternControl 147456 147
field spanPatternControl 147840 -47
field spanPatternControl 16384 -540
field spanPatternControl 16419 224
field spanPatternControl 16420 101
field spanPatternControl 16423 -137
field spanPatternControl 16512 -26
field spanPatternControl 16640 -116
field spanPatternControl 16768 -122
field spanPatternControl 17024 -36
field spanPatternControl 17664 -20
field spanPatternControl 180224 -42
field spanPatternControl 180257 -70
field spanPatternControl 180259 56
field spanPatternControl 180260 -92
field spanPatternControl 180261 -142
field spanPatternControl 180352 -83
field spanPatternControl 180480 103
field spanPatternControl 181376 -32
field spanPatternControl 181888 64
field spanPatternControl 184448 105
field spanPatternControl 187776 79
field spanPatternControl 189568 -34
field spanPatternControl 196608 -64
field spanPatternControl 196641 -126
field spanPatternControl 196645 106
field spanPatternControl 196646 -22
field spanPatternControl 196736 -26
field spanPatternControl 197029 -42
field spanPatternControl 197793 29
field spanPatternControl 198016 50
field spanPatternControl 198272 -22
field spanPatternControl 19840 71
field spanPatternControl 199808 -23
field spanPatternControl 200320 72
field spanPatternControl 200832 -28
field spanPatternControl 201856 -43
field spanPatternControl 202880 -29
field spanPatternControl 203904 -22
field spanPatternControl 20480 -154
field spanPatternControl 204928 -53
field spanPatternControl 20519 55
field spanPatternControl 212992 -357
field spanPatternControl 213025 -65
field spanPatternControl 213030 -130
field spanPatternControl 213248 -27
field spanPatternControl 213376 92
field spanPatternControl 213632 -44
field spanPatternControl 214144 -181
field spanPatternControl 214177 58
field spanPatternControl 214182 94
field spanPatternControl 214656 73
field spanPatternControl 215168 -29
field spanPatternControl 216192 131
field spanPatternControl 216225 -58
field spanPatternControl 216448 -21
field spanPatternControl 216704 79
field spanPatternControl 217216 -40
field spanPatternControl 218240 63
field spanPatternControl 219264 83
field spanPatternControl 220288 -36
field spanPatternControl 220323 92
field spanPatternControl 220544 -43
field spanPatternControl 22656 86
field spanPatternControl 229376 700
field spanPatternControl 229413 -75
field spanPatternControl 229504 107
field spanPatternControl 229537 -58
field spanPatternControl 229541 32
field spanPatternControl 229632 150
field spanPatternControl 229760 278
field spanPatternControl 229797 114
field spanPatternControl 229888 80
field spanPatternControl 230016 227
field spanPatternControl 230049 40
field spanPatternControl 230561 121
field spanPatternControl 230784 -74
field spanPatternControl 231040 -50
field spanPatternControl 232448 -22
field spanPatternControl 232576 -337
field spanPatternControl 232704 -274
field spanPatternControl 232832 -156
field spanPatternControl 232960 56
field spanPatternControl 233088 -41
field spanPatternControl 233600 -37
field spanPatternControl 235648 -73
field spanPatternControl 236160 -22
field spanPatternControl 236672 -122
field spanPatternControl 238720 -39
field spanPatternControl 239744 -25
field spanPatternControl 245760 -105
field spanPatternControl 246912 -34
field spanPatternControl 248832 -24
field spanPatternControl 253056 -33
field spanPatternControl 32768 -211
field spanPatternControl 32804 -50
field spanPatternControl 34944 -39
field spanPatternControl 35840 -154
field spanPatternControl 35876 -36
field spanPatternControl 35878 -48
field spanPatternControl 35968 29
field spanPatternControl 36096 236
field spanPatternControl 36352 -30
field spanPatternControl 43136 -21
field spanPatternControl 49152 -23
field spanPatternControl 49280 52
field spanPatternControl 524288 -115
field spanPatternControl 524321 -35
field spanPatternControl 524323 88
field spanPatternControl 524324 74
field spanPatternControl 524325 -45
field spanPatternControl 524326 70
field spanPatternControl 524544 114
field spanPatternControl 524579 -46
field spanPatternControl 524581 -22
field spanPatternControl 524800 167
field spanPatternControl 525312 -319
field spanPatternControl 525345 504
field spanPatternControl 525348 60
field spanPatternControl 525349 -26
field spanPatternControl 525350 58
field spanPatternControl 525568 -211
field spanPatternControl 525824 -39
field spanPatternControl 525857 -43
field spanPatternControl 526336 -55
field spanPatternControl 526372 164
field spanPatternControl 526592 -37
field spanPatternControl 526848 -116
field spanPatternControl 527360 -40
field spanPatternControl 527393 -22
field spanPatternControl 527616 84
field spanPatternControl 527872 201
field spanPatternControl 527905 -50
field spanPatternControl 528384 -108
field spanPatternControl 528640 -64
field spanPatternControl 528896 -99
field spanPatternControl 529408 -100
field spanPatternControl 529664 44
field spanPatternControl 530432 47
field spanPatternControl 530465 -42
field spanPatternControl 530688 -81
field spanPatternControl 530944 -66
field spanPatternControl 531456 -108
field spanPatternControl 531489 -83
field spanPatternControl 531491 190
field spanPatternControl 531712 -38
field spanPatternControl 531745 65
field spanPatternControl 531968 29
field spanPatternControl 532001 -20
field spanPatternControl 532480 -58
field spanPatternControl 532992 -133
field spanPatternControl 533504 -134
field spanPatternControl 533760 -54
field spanPatternControl 534016 37
field spanPatternControl 534528 -88
field spanPatternControl 534565 82
field spanPatternControl 534784 22
field spanPatternControl 541696 43
field spanPatternControl 541734 -26
field spanPatternControl 557056 -68
field spanPatternControl 558080 -25
field spanPatternControl 606208 39
field spanPatternControl 606464 -55
field spanPatternControl 607232 134
field spanPatternControl 607265 217
field spanPatternControl 607268 -84
field spanPatternControl 607270 -115
field spanPatternControl 607488 182
field spanPatternControl 608256 -122
field spanPatternControl 608292 22
field spanPatternControl 609280 -24
field spanPatternControl 609536 -20
field spanPatternControl 610304 -195
field spanPatternControl 611328 -74
field spanPatternControl 612352 251
field spanPatternControl 622592 -59
field spanPatternControl 622848 -21
field spanPatternControl 623616 62
field spanPatternControl 623649 24
field spanPatternControl 623654 221
field spanPatternControl 623872 30
field spanPatternControl 626688 -82
field spanPatternControl 628736 -40
field spanPatternControl 629760 -46
field spanPatternControl 632832 23
field spanPatternControl 638976 22
field spanPatternControl 644096 -37
field spanPatternControl 65536 -81
field spanPatternControl 65664 78
field spanPatternControl 66688 43
field spanPatternControl 66721 113
field spanPatternControl 671744 -43
field spanPatternControl 704512 31
field spanPatternControl 705536 -41
field spanPatternControl 707584 77
field spanPatternControl 710656 -30
field spanPatternControl 712192 -30
field spanPatternControl 720896 -33
field spanPatternControl 721152 -20
field spanPatternControl 721920 36
field spanPatternControl 737280 -98
field spanPatternControl 738304 -20
field spanPatternControl 73856 -64
field spanPatternControl 742400 157
field spanPatternControl 753664 -98
field spanPatternControl 753697 63
field spanPatternControl 753920 53
field spanPatternControl 754688 -90
field spanPatternControl 758784 -38
field spanPatternControl 760832 84
field spanPatternControl 770048 -44
field spanPatternControl 81920 283
field spanPatternControl 81955 84
field spanPatternControl 81956 -74
field spanPatternControl 81957 -322
field spanPatternControl 81958 -93
field spanPatternControl 81959 -47
field spanPatternControl 82048 106
field spanPatternControl 82176 -218
field spanPatternControl 82304 -181
field spanPatternControl 82432 -66
field spanPatternControl 82560 -223
field spanPatternControl 83072 33
field spanPatternControl 83328 -63
field spanPatternControl 83968 -77
field spanPatternControl 84096 267
field spanPatternControl 84132 206
field spanPatternControl 84224 -113
field spanPatternControl 84388 98
field spanPatternControl 84992 76
field spanPatternControl 85376 43
field spanPatternControl 86400 -24
field spanPatternControl 87168 145
field spanPatternControl 87296 -45
field spanPatternControl 88192 -42
field spanPatternControl 88704 -37
field spanPatternControl 89216 -29
field spanPatternControl 89472 -32
field spanPatternControl 90496 109
field spanPatternControl 91264 149
field spanPatternControl 91392 73
field spanPatternControl 91520 -22
field spanPatternControl 98304 -30
field spanPatternControl 98337 -134
field spanPatternControl 98341 -36
field spanPatternControl 98342 -20
field spanPatternControl 98432 -84
field spanPatternControl 98560 88
field spanPatternControl 98688 60
field spanPatternControl 98721 28
field spanPatternControl 98816 -82
field spanPatternControl 98944 89
field spanPatternControl 99328 -29
field spanPatternControl 99366 -27
field spanPatternControl 99456 58
field spanPatternControl 99494 -67
field spanPatternControl 99584 66
field spanPatternControl 99617 94
field spanPatternControl 99712 -30
field spanPatternControl 99745 105
field spanPreposition #1 131
field spanPreposition above -83
field spanPreposition after -163
field spanPreposition at -271
field spanPreposition before -27
field spanPreposition below -36
field spanPreposition between -144
field spanPreposition by 46
field spanPreposition for -183
field spanPreposition from -29
field spanPreposition in 392
field spanPreposition into 316
field spanPreposition of -435
field spanPreposition on -356
field spanPreposition per 72
field spanPreposition to -274
field spanPreposition under 35
field spanPreposition using -108
field spanPreposition via -85
field spanPreposition with -241
field spanPreposition within 38
field spanPreposition without -21
field spanRole 0 -66
field spanRole 1 112
field spanSentence 0 -427
field spanSentence 1 -332
field spanVerb accept -69
field spanVerb access -28
field spanVerb add 52
field spanVerb adding -56
field spanVerb apply 147
field spanVerb changing -58
field spanVerb check -93
field spanVerb checking 334
field spanVerb choose -157
field spanVerb clear 50
field spanVerb click -344
field spanVerb clicking -72
field spanVerb complete -140
field spanVerb configure 208
field spanVerb configuring -107
field spanVerb connect -40
field spanVerb copy -269
field spanVerb create -122
field spanVerb creating -44
field spanVerb define -227
field spanVerb delete -101
field spanVerb disable 206
field spanVerb disabling 68
field spanVerb download -71
field spanVerb drag -42
field spanVerb edit 364
field spanVerb enable -30
field spanVerb ensure -43
field spanVerb enter -74
field spanVerb entering 40
field spanVerb fill 124
field spanVerb filling 61
field spanVerb find 173
field spanVerb flag -33
field spanVerb generate -22
field spanVerb go 175
field spanVerb insert 54
field spanVerb keep 88
field spanVerb leave -57
field spanVerb locate 147
field spanVerb log -41
field spanVerb make 261
field spanVerb manage -52
field spanVerb mark -106
field spanVerb modify 55
field spanVerb monitor 34
field spanVerb name -104
field spanVerb navigate -243
field spanVerb note -73
field spanVerb open -208
field spanVerb paste 178
field spanVerb pick 36
field spanVerb populate -62
field spanVerb press -37
field spanVerb provide 378
field spanVerb read -29
field spanVerb refer -49
field spanVerb remove 118
field spanVerb review -57
field spanVerb run -53
field spanVerb save -30
field spanVerb scroll 77
field spanVerb see -153
field spanVerb select -41
field spanVerb selecting 197
field spanVerb setting 44
field spanVerb sign -32
field spanVerb specify -146
field spanVerb specifying 69
field spanVerb switch -73
field spanVerb tick 116
field spanVerb toggle 216
field spanVerb toggling 152
field spanVerb turn 56
field spanVerb type 126
field spanVerb typing 46
field spanVerb uncheck 53
field spanVerb update -73
field spanVerb upload 33
field spanVerb use -99
field spanVerb using -24
field spanVerb verify -45
field spanVerb view -75
field spanVerbAfter access -79
field spanVerbAfter add 108
field spanVerbAfter change -103
field spanVerbAfter choose 117
field spanVerbAfter click -118
field spanVerbAfter clicking 93
field spanVerbAfter configure -101
field spanVerbAfter connect 38
field spanVerbAfter copy -27
field spanVerbAfter create -94
field spanVerbAfter disable 89
field spanVerbAfter edit -35
field spanVerbAfter enable 94
field spanVerbAfter enter 203
field spanVerbAfter fill -107
field spanVerbAfter give 66
field spanVerbAfter import -40
field spanVerbAfter leaving -32
field spanVerbAfter locate -29
field spanVerbAfter make 44
field spanVerbAfter modify -22
field spanVerbAfter name -63
field spanVerbAfter open -30
field spanVerbAfter paste 71
field spanVerbAfter provide -26
field spanVerbAfter register -23
field spanVerbAfter run -23
field spanVerbAfter scroll 22
field spanVerbAfter see -64
field spanVerbAfter select 78
field spanVerbAfter set 61
field spanVerbAfter setting 64
field spanVerbAfter specify -112
field spanVerbAfter switch 87
field spanVerbAfter turn -23
field spanVerbAfter type -63
field spanVerbAfter upload -33
field spanVerbAfter using -63
field spanVerbBefore " -33
field spanVerbBefore ) 525
field spanVerbBefore , -139
field spanVerbBefore - -69
field spanVerbBefore / -43
field spanVerbBefore : -230
field spanVerbBefore ; -24
field spanVerbBefore > 32
field spanVerbBefore also 145
field spanVerbBefore and -30
field spanVerbBefore by 246
field spanVerbBefore can -129
field spanVerbBefore cannot -41
field spanVerbBefore could -67
field spanVerbBefore don't 123
field spanVerbBefore either 62
field spanVerbBefore first -56
field spanVerbBefore have 44
field spanVerbBefore just -41
field spanVerbBefore may -85
field spanVerbBefore might -55
field spanVerbBefore not -56
field spanVerbBefore now -44
field spanVerbBefore optionally 61
field spanVerbBefore or -149
field spanVerbBefore please -93
field spanVerbBefore should -31
field spanVerbBefore simply 65
field spanVerbBefore start 74
field spanVerbBefore to -262
field spanVerbBefore you -249
field spanVerbBefore – -111
field spanVerbBefore — -400
field spanVerbClass #80 23
field spanVerbClass #81 201
field spanVerbClass #82 -157
field spanVerbClass #83 67
field spanVerbClass #84 81
field spanVerbClass #85 71
field spanVerbClass #86 -121
field spanVerbClass #88 -30
field spanVerbClass #89 -40
field spanVerbClass #8b 44
field spanVerbClass #8c -116
field spanVerbClass #8d -74
field spanVerbClass #8e -56
field spanVerbClass #8f -99
field spanVerbClass #91 142
field spanVerbClass #95 -63
field spanVerbClass #a3 78
field spanVerbClass #a4 64
field spanVerbClass #a6 -45
field spanVerbClass #b0 -33
field spanVerbClass #b3 -64
field spanVerbClass #b4 -69
field spanVerbClass #b8 -20
field spanVerbClass #bb -67
field spanVerbClass #bd -63
field spanVerbClass #c6 94
field spanVerbClass #c7 89
field spanVerbClass #d0 -168
field spanVerbClass #d1 -27
field spanVerbClass #d2 -63
field spanVerbClass #d3 130
field spanVerbClass #d6 59
field spanVerbClass #da -49
field spanVerbClass #dc -38
field spanVerbClass #de -115
field spanVerbClass accept -69
field spanVerbClass aimless -153
field spanVerbClass button 75
field spanVerbClass check -155
field spanVerbClass checkingHeading -99
field spanVerbClass click -472
field spanVerbClass configure 197
field spanVerbClass contrast 97
field spanVerbClass enter 208
field spanVerbClass fileNoun 33
field spanVerbClass fillingVerb 230
field spanVerbClass followUp -245
field spanVerbClass genericHeading 36
field spanVerbClass headingVerb -112
field spanVerbClass inputNoun 66
field spanVerbClass kindNoun 119
field spanVerbClass labelHeader 66
field spanVerbClass leave 26
field spanVerbClass manipulate -182
field spanVerbClass menuNoun -41
field spanVerbClass navigate -409
field spanVerbClass off 206
field spanVerbClass on -30
field spanVerbClass openingVerb -206
field spanVerbClass optionNoun 44
field spanVerbClass otherHeader -33
field spanVerbClass paste 178
field spanVerbClass place -75
field spanVerbClass plainNoun -182
field spanVerbClass preposition -24
field spanVerbClass remark -73
field spanVerbClass select -42
field spanVerbClass slugEnd -24
field spanVerbClass slugVerb 50
field spanVerbClass switchEffect 83
field spanVerbClass switchOff 479
field spanVerbClass switchOn 730
field spanVerbClass toggleNoun 133
field spanVerbClass trialVerb -89
field spanVerbClass typeHeader 126
field spanVerbClass upload -43
field spanVerbClass weakLabelHeader -110
field spanVerbControl 1023 -20
field spanVerbControl 10272 60
field spanVerbControl 10273 222
field spanVerbControl 10275 -96
field spanVerbControl 10276 121
field spanVerbControl 10277 -116
field spanVerbControl 10367 -373
field spanVerbControl 10400 -26
field spanVerbControl 10402 23
field spanVerbControl 10403 -33
field spanVerbControl 10404 -127
field spanVerbControl 10405 -71
field spanVerbControl 10406 37
field spanVerbControl 10495 152
field spanVerbControl 10532 -33
field spanVerbControl 1056 34
field spanVerbControl 1057 258
field spanVerbControl 1058 202
field spanVerbControl 1059 61
field spanVerbControl 1061 -71
field spanVerbControl 1062 -90
field spanVerbControl 10656 189
field spanVerbControl 10657 69
field spanVerbControl 10658 92
field spanVerbControl 10659 232
field spanVerbControl 10660 -83
field spanVerbControl 10661 -145
field spanVerbControl 10662 -46
field spanVerbControl 10751 239
field spanVerbControl 11044 110
field spanVerbControl 11135 72
field spanVerbControl 1151 -792
field spanVerbControl 11552 46
field spanVerbControl 11554 73
field spanVerbControl 11555 -116
field spanVerbControl 11556 64
field spanVerbControl 11557 -63
field spanVerbControl 11558 -27
field spanVerbControl 11647 -136
field spanVerbControl 11808 -77
field spanVerbControl 11810 84
field spanVerbControl 11811 24
field spanVerbControl 11812 -42
field spanVerbControl 11813 -37
field spanVerbControl 1184 103
field spanVerbControl 1186 72
field spanVerbControl 1187 -63
field spanVerbControl 1189 -85
field spanVerbControl 11903 -169
field spanVerbControl 11936 -58
field spanVerbControl 11938 82
field spanVerbControl 11939 -20
field spanVerbControl 11940 -24
field spanVerbControl 11941 -33
field spanVerbControl 12031 24
field spanVerbControl 12064 -55
field spanVerbControl 12065 127
field spanVerbControl 12069 -43
field spanVerbControl 12070 66
field spanVerbControl 12159 -245
field spanVerbControl 127 428
field spanVerbControl 1279 -390
field spanVerbControl 1440 21
field spanVerbControl 1441 164
field spanVerbControl 1442 -40
field spanVerbControl 1443 20
field spanVerbControl 1444 141
field spanVerbControl 1445 -84
field spanVerbControl 1446 32
field spanVerbControl 1535 -137
field spanVerbControl 1568 -135
field spanVerbControl 1570 -46
field spanVerbControl 1572 123
field spanVerbControl 1573 -74
field spanVerbControl 1574 -30
field spanVerbControl 161 68
field spanVerbControl 162 35
field spanVerbControl 163 287
field spanVerbControl 164 -109
field spanVerbControl 165 -274
field spanVerbControl 166 -50
field spanVerbControl 1663 -550
field spanVerbControl 1698 55
field spanVerbControl 1699 -100
field spanVerbControl 1700 -162
field spanVerbControl 1791 80
field spanVerbControl 1828 -74
field spanVerbControl 1957 -23
field spanVerbControl 2047 -278
field spanVerbControl 2080 97
field spanVerbControl 2083 47
field spanVerbControl 2175 -295
field spanVerbControl 2208 23
field spanVerbControl 2211 30
field spanVerbControl 2212 105
field spanVerbControl 2213 -30
field spanVerbControl 2214 -29
field spanVerbControl 2303 27
field spanVerbControl 255 176
field spanVerbControl 2724 -33
field spanVerbControl 289 99
field spanVerbControl 290 -57
field spanVerbControl 292 -108
field spanVerbControl 293 -29
field spanVerbControl 294 49
field spanVerbControl 32 38
field spanVerbControl 33 62
field spanVerbControl 34 -66
field spanVerbControl 35 -87
field spanVerbControl 36 -68
field spanVerbControl 38 40
field spanVerbControl 383 80
field spanVerbControl 3967 -26
field spanVerbControl 416 35
field spanVerbControl 417 54
field spanVerbControl 418 225
field spanVerbControl 420 255
field spanVerbControl 421 -70
field spanVerbControl 422 124
field spanVerbControl 4223 -48
field spanVerbControl 4386 141
field spanVerbControl 4389 -33
field spanVerbControl 4479 -23
field spanVerbControl 4512 62
field spanVerbControl 4513 37
field spanVerbControl 4514 93
field spanVerbControl 4515 275
field spanVerbControl 4516 -110
field spanVerbControl 4517 -250
field spanVerbControl 4518 -39
field spanVerbControl 4607 50
field spanVerbControl 4735 100
field spanVerbControl 4863 -73
field spanVerbControl 511 263
field spanVerbControl 5119 57
field spanVerbControl 546 41
field spanVerbControl 548 162
field spanVerbControl 639 372
field spanVerbControl 6560 -38
field spanVerbControl 6655 -177
field spanVerbControl 6688 83
field spanVerbControl 672 223
field spanVerbControl 6783 43
field spanVerbControl 7039 -39
field spanVerbControl 7295 -123
field spanVerbControl 7328 56
field spanVerbControl 7331 -20
field spanVerbControl 7332 224
field spanVerbControl 7333 -50
field spanVerbControl 7551 57
field spanVerbControl 7679 -145
field spanVerbControl 7840 83
field spanVerbControl 7935 56
field spanVerbControl 805 -33
field spanVerbControl 895 -88
field spanVerbControl 8959 -73
field spanVerbControl 8994 -63
field spanVerbControl 8996 231
field spanVerbControl 9087 -85
field spanVerbControl 9215 174
field step 0 -50
field step 1 373
field step 10 147
field step 11 112
field step 2 -28
field step 3 -66
field step 8 -415
field step 9 -945
field vendor 1 -276
field vendor 2 -63
field vendor 3 -369
field vendor 4 -222
field vendor 5 -311
field vendor 7 -309
field vendorHeading 0 81
field vendorHeading 1 -517
field vendorTitle 0 -160
field vendorTitle 1 -45
type bias 0 text:60 multilineText:-418 url:-556 email:-998 integer:-499 number:-547 choice:431 multipleChoice:-777 reference:-252 multipleReference:-609 list:-449 keyValues:-760 date:-803 file:-940
type descriptionEmpty 0 text:429 multilineText:-150 url:-100 email:-143 integer:-441 number:157 boolean:-671 choice:-133 multipleChoice:-165 reference:44 multipleReference:-217 list:-43 date:79 file:-142
type descriptionMood 0 text:-222 multilineText:-244 url:-247 email:-375 integer:-251 number:-321 boolean:150 choice:-226 multipleChoice:-33 reference:-272 multipleReference:-178 list:-426 keyValues:-251 date:-354 file:-247
type descriptionMood 1 text:263 multilineText:-261 url:-48 email:-24 integer:157 number:-265 boolean:156 choice:236 multipleChoice:-96 reference:-383 multipleReference:-102 list:-227 keyValues:-72 date:29 file:-89
type descriptionMood 2 text:-174 multilineText:-41 url:-109 email:-43 integer:61 number:-100 boolean:-25 multipleChoice:173 reference:-102 multipleReference:-60 list:250 keyValues:-103 date:-86 file:-36
type descriptionMood 3 text:373 url:-34 integer:-229 number:37 boolean:-71 reference:169 multipleReference:-64 list:-144 keyValues:-38 date:-26
type descriptionMood 4 text:100 multilineText:-32 email:-34 integer:-35 choice:-30 reference:113 multipleReference:-30
type descriptionMood 5 boolean:76 reference:-22
type descriptionMood 6 text:-129 multilineText:-554 url:-294 email:-358 integer:-344 number:-416 boolean:-311 choice:-212 multipleChoice:-603 reference:-551 multipleReference:-709 list:-377 keyValues:-162 date:-510 file:-327
type introNoun list text:136 choice:31 reference:-86 multipleReference:-32
type introNoun select text:-285 multilineText:-180 url:-51 email:-101 integer:-336 number:-233 boolean:298 choice:-208 multipleChoice:-102 reference:528 multipleReference:568 keyValues:-145 date:-94 file:-72
type introNoun toggle text:24 multilineText:107 integer:-34 boolean:66 choice:-66 multipleChoice:-24 reference:-109 multipleReference:115 list:-40
type introVerb access text:-76 url:-20 email:-53 integer:-127 boolean:158 reference:210 multipleReference:-54 list:69
type introVerb add text:119 multilineText:-179 url:43 email:-38 integer:119 number:-95 boolean:-67 choice:-115 multipleChoice:-24 reference:-47 multipleReference:-130 list:208 keyValues:73 date:-23 file:-30
type introVerb adjust text:-773 multilineText:-187 url:-63 email:-37 integer:78 number:-179 boolean:167 choice:819 multipleChoice:-27 reference:145 multipleReference:-113 list:-108 keyValues:-43 date:36 file:-35
type introVerb apply text:-42 multilineText:-47 integer:58 number:72 boolean:-44 choice:-104 multipleChoice:62 reference:-43 multipleReference:179 list:-57
type introVerb check text:-59 multilineText:39 boolean:62
type introVerb choose text:22 url:36
type introVerb click text:-542 multilineText:-341 url:-92 email:123 integer:-115 number:-225 boolean:358 choice:418 multipleChoice:-50 reference:334 multipleReference:167 list:-222 keyValues:-132 file:-55
type introVerb complete text:-95 multilineText:28 url:90 integer:-76 number:-27 boolean:53 choice:121 multipleChoice:-25 reference:-199 multipleReference:-87 list:57 keyValues:196 date:-28 file:-24
type introVerb configure text:91 multilineText:-210 url:256 integer:-131 number:-267 boolean:-105 choice:244 multipleChoice:-65 reference:-396 multipleReference:-160 list:-214 keyValues:-68 date:-92 file:-60
type introVerb configuring text:119 integer:48 boolean:-24 choice:49 reference:-90 list:-28 keyValues:-30
type introVerb connect text:41 url:168 boolean:-39 reference:-39 list:-60
type introVerb continue text:-23 choice:-47 multipleChoice:122
type introVerb create text:228 multilineText:526 url:-117 email:-43 integer:86 number:-88 boolean:-322 choice:-198 multipleChoice:165 reference:-259 multipleReference:-101 keyValues:-56 date:-36 file:-33
type introVerb customize text:-355 multilineText:-39 integer:52 number:482 boolean:-49 choice:108 reference:-105 multipleReference:-56 list:-34
type introVerb define text:-197 multilineText:-118 url:-45 email:-23 integer:-112 number:668 boolean:-190 multipleChoice:-22 multipleReference:-54 list:-90 keyValues:57 date:-27 file:-25
type introVerb edit text:274 multilineText:-89 email:-20 integer:74 number:-33 boolean:-113 choice:-62 reference:-156 multipleReference:-93 list:135
type introVerb enable text:-64 boolean:157 choice:-44
type introVerb enter text:214 multilineText:256 url:109 email:-81 number:100 boolean:-104 choice:-121 multipleChoice:-111 reference:-173 multipleReference:-302 list:105 keyValues:-77 file:-42
type introVerb expand text:-42 integer:175 number:-28 boolean:-50
type introVerb fill text:125 multilineText:-148 url:209 email:-132 integer:217 number:247 boolean:138 choice:-408 multipleChoice:40 reference:-472 list:-441 keyValues:-219 date:-109 file:-97
type introVerb filling text:135 integer:-98 number:-32 boolean:-41 choice:-44 reference:-50 multipleReference:-32 list:-89 keyValues:140 date:171
type introVerb follow text:-207 multilineText:58 boolean:-22 choice:223 reference:-34 keyValues:22
type introVerb generate text:-80 multilineText:95 choice:-90 reference:47 multipleReference:51 list:60 keyValues:-43
type introVerb go text:-139 multilineText:-121 url:162 email:-75 integer:-56 number:-91 boolean:85 choice:28 multipleChoice:-101 reference:-445 multipleReference:-102 list:494 keyValues:86 date:-39 file:-45
type introVerb learn text:-170 multilineText:-26 url:-28 integer:-27 number:-28 boolean:-62 choice:25 reference:266 multipleReference:178 list:-47 date:-28
type introVerb leave text:-201 multilineText:-31 integer:-155 number:-50 boolean:377 choice:275 multipleChoice:-42 reference:-32 multipleReference:-55 list:-36 keyValues:-27 date:-21
type introVerb log text:-127 multilineText:-31 url:109 integer:105 number:-32 boolean:-67 choice:-24 reference:-138 multipleReference:-60 list:220
type introVerb make text:364 multilineText:206 url:-70 email:-21 integer:-38 number:-56 boolean:276 choice:-162 multipleChoice:-34 reference:-145 multipleReference:-28 list:-178 keyValues:-89 date:-34
type introVerb manage text:-266 multilineText:-24 boolean:199 choice:-27 reference:88 multipleReference:111 list:-52
type introVerb modify text:251 multilineText:-57 integer:-79 number:-31 boolean:-374 choice:210 multipleChoice:-30 reference:-80 multipleReference:329 list:-48
type introVerb navigate text:-190 multilineText:99 integer:259 number:-47 boolean:-42 choice:39 reference:-58 list:-26
type introVerb note text:298 multilineText:-74 boolean:-66 choice:-62 reference:-72 multipleReference:-44 list:-35 date:139
type introVerb open text:-23 multilineText:48 url:66 reference:-25
type introVerb proceed text:242 boolean:-119 choice:-34
type introVerb provide text:-115 url:89 email:-20 integer:45 number:-35 boolean:-199 multipleChoice:-26 reference:86 multipleReference:-100 list:321 keyValues:-41 date:-37 file:-21
type introVerb refer text:48 multilineText:34 url:136 email:-26 integer:-268 number:-35 boolean:91 choice:272 reference:-221 multipleReference:-69 list:96 keyValues:-33 date:-28
type introVerb run text:-70 url:-26 number:-48 boolean:-70 reference:136 multipleReference:-54 list:179 keyValues:-31 date:-21
type introVerb scroll text:-372 multilineText:187 url:-29 integer:556 number:-35 choice:-139 reference:-121
type introVerb see text:351 multilineText:84 url:-23 integer:-178 boolean:229 choice:-142 multipleChoice:-25 reference:-66 multipleReference:-82 list:-72 keyValues:-32 date:-26 file:-29
type introVerb select text:-157 multilineText:-166 url:-35 email:-97 integer:-370 number:-200 boolean:145 choice:-102 multipleChoice:-92 reference:484 multipleReference:449 list:29 keyValues:-140 date:-82 file:-66
type introVerb set text:235 multilineText:64 url:-229 email:-51 integer:-44 number:-179 boolean:-91 choice:260 reference:-69 multipleReference:-217 list:-174 keyValues:-126 date:226 file:-49
type introVerb specify text:-100 multilineText:112 url:-42 email:-23 number:415 boolean:-98 choice:122 multipleChoice:-22 reference:-293 multipleReference:-73 list:-98 keyValues:-37 date:-37
type introVerb start text:-136 multilineText:-28 integer:-39 number:64 choice:135 reference:131 multipleReference:-39 list:-44
type introVerb update text:128 multilineText:-21 integer:-86 number:41 boolean:104 choice:-64 reference:-51
type introVerb use text:233 multilineText:151 url:-27 email:-30 number:-36 boolean:100 choice:-28 multipleChoice:-43 reference:-214 multipleReference:-30 list:-73 keyValues:-70 date:-27
type introVerb using text:-101 multilineText:-57 url:-26 integer:-84 boolean:-51 choice:59 reference:75 multipleReference:-28 list:-69 keyValues:322 date:-22
type labelCount 1 text:233 multilineText:-515 url:-328 email:-323 integer:-701 number:-502 boolean:-662 choice:-124 multipleChoice:-688 reference:-133 multipleReference:-368 list:-268 keyValues:-401 date:-466 file:-524
type labelCount 2 text:104 url:-687 email:-565 integer:-643 number:-520 boolean:-395 choice:-142 multipleChoice:123 reference:-403 multipleReference:-467 list:-218 keyValues:-280 date:-277 file:-357
type labelCount 3 text:-161 multilineText:-497 url:-405 email:-496 integer:-84 number:-302 boolean:172 choice:-332 multipleChoice:-150 reference:-409 multipleReference:-346 list:-725 keyValues:-395 date:-515 file:-189
type labelCount 4 text:-36 multilineText:-272 url:-205 email:-189 integer:99 number:35 boolean:318 choice:170 multipleChoice:-231 reference:-288 multipleReference:-537 list:-347 keyValues:-141 date:-88 file:-177
type labelCount 5 text:-342 multilineText:-98 url:109 email:-35 integer:-116 number:-180 boolean:543 choice:243 multipleChoice:-60 reference:-289 multipleReference:220 list:-133 keyValues:-84 date:-65 file:-30
type labelCount 6 text:-78 boolean:284 reference:-76 multipleReference:-87
type labelFirst access text:140 boolean:34 choice:-22 multipleReference:-26 list:-31
type labelFirst accesskey text:120 choice:-32
type labelFirst account text:136 multilineText:-32 url:-21 email:177 integer:-41 boolean:-39 reference:-127 multipleReference:-26 list:-28
type labelFirst acl text:-22 multilineText:108 boolean:-52 choice:-27 reference:98 file:-39
type labelFirst action text:-103 boolean:-130 choice:285 reference:96 multipleReference:-52
type labelFirst activate text:-82 boolean:242 choice:-81
type labelFirst active text:-57 integer:-20 boolean:212 choice:-143 reference:-27 date:88
type labelFirst add text:-36 multilineText:-22 url:-41 integer:-57 number:27 boolean:-25 choice:-111 reference:-109 multipleReference:241 list:160
type labelFirst advanced text:-76 multilineText:120 integer:-24 boolean:-133 reference:166 multipleReference:-41 list:32 keyValues:-35 date:35
type labelFirst aggregation text:-92 boolean:-37 choice:-87 reference:216
type labelFirst ai text:-61 multilineText:-33 integer:-24 boolean:-124 choice:-64 reference:425
type labelFirst alert text:-60 multilineText:-24 integer:-20 number:175 boolean:-40 reference:-43
type labelFirst algorithm text:-130 choice:224
type labelFirst allow text:-69 integer:-27 boolean:371 choice:-53 reference:-66 multipleReference:-27 list:-40
type labelFirst allowed text:-38 email:-44 integer:-23 choice:-53 reference:-98 multipleReference:86 list:281
type labelFirst amount text:-66 integer:-69 number:383 boolean:-28 reference:-106
type labelFirst api text:97 multilineText:-140 integer:-28 boolean:149 choice:-51 reference:146 multipleReference:-30 list:-89
type labelFirst app text:-325 multilineText:-52 url:-30 email:-20 integer:-28 number:-22 boolean:74 multipleChoice:-24 reference:236 multipleReference:-23 list:195 keyValues:-44 file:-22
type labelFirst application text:154 multilineText:-53 url:-23 integer:-44 number:-34 boolean:-102 choice:-188 multipleReference:319 list:-37 date:-24
type labelFirst applications reference:-24 multipleReference:108 list:-23
type labelFirst apply text:-65 boolean:226 choice:-59 reference:-21 multipleReference:-21
type labelFirst assign text:-110 boolean:243 reference:-38 multipleReference:-23
type labelFirst assigned text:-97 boolean:-25 choice:-22 reference:152 multipleReference:134 list:-60
type labelFirst attach text:-35 multilineText:-21 boolean:216 reference:-37
type labelFirst attribute text:87 reference:-57
type labelFirst auth text:88 choice:-21 reference:-21
type labelFirst authentication text:-21 multilineText:-21 choice:147 reference:-29 list:-41
type labelFirst auto text:152 multilineText:-27 boolean:-72 choice:62 multipleChoice:-21 reference:-20 list:-20 date:-33
type labelFirst automatic text:-121 boolean:274 choice:-22 reference:-46 multipleReference:-26
type labelFirst automatically text:-47 boolean:99 choice:-37
type labelFirst available text:-23 boolean:-161 choice:-42 reference:-28 multipleReference:383 list:-85
type labelFirst aws text:91 multilineText:-31 reference:-23
type labelFirst azure text:29 url:167 reference:-30 multipleReference:-40
type labelFirst backup text:-33 choice:117 reference:-55
type labelFirst base text:121 multilineText:-34 url:30 integer:-28 number:228 boolean:-180 choice:-31 reference:-29 list:-29 date:-20
type labelFirst batch boolean:-68 reference:55 date:121
type labelFirst bcc text:111 boolean:-47 reference:-24 multipleReference:-33 list:146
type labelFirst billing text:164 integer:-47 number:-27 boolean:-27 choice:-28 reference:36 date:-22
type labelFirst bind integer:38 boolean:81 reference:-26
type labelFirst bitbucket url:30
type labelFirst body text:166 multilineText:81 url:-23 integer:-45 number:-32 boolean:-96 choice:-83 reference:-68 multipleReference:-47 list:-59 keyValues:219
type labelFirst bot text:29
type labelFirst branch text:-45 multilineText:-50 integer:-20 boolean:-33 reference:-42 multipleReference:-20 list:268 date:-22
type labelFirst bucket text:25
type labelFirst build text:296 integer:-66 number:-23 boolean:118 choice:-114 reference:-60 multipleReference:-38 keyValues:-33
type labelFirst ca text:-23 multilineText:72
type labelFirst campaign text:-110 multilineText:-34 integer:-21 number:-26 boolean:-63 choice:68 reference:274 multipleReference:-21 list:-31
type labelFirst capture boolean:-25 choice:119 reference:-23
type labelFirst category text:-224 boolean:-28 choice:299 reference:70
type labelFirst cc text:-84 multilineText:-25 boolean:82 choice:-42 reference:-73 multipleReference:-29 list:253
type labelFirst certificate text:-46 multilineText:-86 integer:-53 number:-24 boolean:-45 choice:475 reference:-144
type labelFirst chart text:146 multilineText:-46 integer:-22 number:-21 boolean:-252 reference:219 multipleReference:-20
type labelFirst city text:35
type labelFirst client text:129 multilineText:-112 url:-41 email:-20 integer:-52 number:-51 boolean:47 reference:228 multipleReference:-68 keyValues:-25 date:-29
type labelFirst cloud text:99 boolean:-33 choice:-25 reference:52
type labelFirst cluster text:159 url:-23 boolean:-23 choice:-272 reference:219
type labelFirst code text:73 multilineText:-78 integer:-21 boolean:103 choice:86 reference:-110
type labelFirst collection text:155 boolean:-58 choice:-134 reference:184 multipleReference:-43 list:-34
type labelFirst color text:132 boolean:-32 choice:-73 reference:64
type labelFirst column text:95 boolean:-31 choice:-45 reference:-207 multipleReference:201
type labelFirst command text:53 multilineText:141 integer:-45 boolean:-37 choice:-75 multipleChoice:-26 reference:-70 multipleReference:-41 list:211 keyValues:-72
type labelFirst company text:36 reference:44 multipleReference:-26
type labelFirst complete text:-245 multilineText:224 boolean:124 reference:-42
type labelFirst component text:-30 integer:-39 boolean:-37 choice:224 reference:-73
type labelFirst condition text:-30 choice:168 reference:-53
type labelFirst confirm text:151 multilineText:-86 email:33 boolean:-54
type labelFirst connect text:124 multilineText:-68 number:-28 boolean:-112 choice:-26 reference:213 multipleReference:-23 list:-29 keyValues:-24 date:-25
type labelFirst connector text:-77 multilineText:255 boolean:-97 choice:-87 reference:102 multipleReference:-52
type labelFirst container text:101 multilineText:-38 url:-37 integer:151 number:-45 boolean:-32 choice:-28 reference:-25 list:-42
type labelFirst content text:23 multilineText:51 choice:-122 reference:106
type labelFirst context integer:40 choice:-23
type labelFirst country text:79 boolean:-72 choice:-22 reference:-65 multipleReference:-26 list:192
type labelFirst cpu text:-42 integer:102 number:-21
type labelFirst create text:-39 multilineText:-31 integer:99 number:-39 boolean:136 choice:-42 multipleReference:-45 list:-30 date:-29
type labelFirst criteria text:170 multilineText:-31 integer:-29 boolean:-40 choice:85 reference:-102
type labelFirst currency text:292 multilineText:-20 number:-23 boolean:-124 choice:-181 reference:201 multipleReference:-22 list:-28
type labelFirst custom text:-262 multilineText:126 integer:-46 number:-38 boolean:35 choice:-38 multipleChoice:-32 reference:-158 multipleReference:-143 list:89 keyValues:366
type labelFirst dashboard text:-110 multilineText:123 boolean:-31 choice:-22 reference:-33 multipleReference:132 list:-34
type labelFirst data text:-193 multilineText:-162 url:-88 email:-77 integer:-127 number:55 boolean:-179 choice:373 multipleChoice:-50 reference:35 list:30 keyValues:98 date:-33 file:-41
type labelFirst database text:-219 multilineText:-23 integer:268 number:-25 boolean:56 choice:-31 reference:-41 multipleReference:-24 list:-27
type labelFirst date text:73 boolean:-29 choice:-125 date:128
type labelFirst default text:108 multilineText:-41 url:-30 integer:-190 number:-59 boolean:-56 choice:-103 reference:159 multipleReference:202 list:29 keyValues:-21 date:-22
type labelFirst delete text:-20 integer:-20 boolean:162 choice:-36
type labelFirst dependency boolean:49 choice:-83 reference:94
type labelFirst deployment multilineText:-24 integer:-41 boolean:-51 choice:191 reference:-41 list:-31 keyValues:-37
type labelFirst description text:184 multilineText:-26 integer:-20 number:-30 boolean:-36 choice:39 reference:-67
type labelFirst destination text:-174 url:-24 integer:-38 number:-26 boolean:-50 choice:298 reference:33
type labelFirst direct text:-98 integer:-29 number:96 boolean:-43 choice:118
type labelFirst disable boolean:71
type labelFirst discount text:-96 number:181 boolean:-25
type labelFirst display text:187 number:-51 boolean:66 reference:-64
type labelFirst do text:-34 url:-21 integer:-21 choice:-67 reference:-41 multipleReference:44 list:160
type labelFirst docker text:152 multilineText:-25 url:-21 choice:-77 reference:-47 multipleReference:-23 list:-43 keyValues:136 file:-39
type labelFirst document text:-100 multilineText:-69 url:-31 integer:20 number:-59 boolean:80 choice:116 reference:155 multipleReference:-22 list:-36 keyValues:-23 date:-60 file:-35
type labelFirst domain text:133 boolean:-39 list:-24
type labelFirst driver text:-176 reference:239 keyValues:51
type labelFirst due text:-46 boolean:24 date:96
type labelFirst duration text:-24 integer:59 number:-26
type labelFirst e-mail text:-86 email:114 boolean:-22 choice:63
type labelFirst email text:-96 multilineText:117 url:-38 email:443 integer:-46 number:-44 boolean:-122 choice:-90 reference:-57 multipleReference:-24 list:-113 keyValues:-26 date:-22
type labelFirst enable text:-59 multilineText:-26 boolean:82 choice:-63 reference:188 multipleReference:-46
type labelFirst enabled multilineText:-27 integer:-24 boolean:266 choice:-65 reference:-90 multipleReference:102 list:-119
type labelFirst end text:-251 multilineText:-37 number:120 boolean:-41 choice:-27 reference:-39 date:367
type labelFirst endpoint text:-241 url:44 choice:287 reference:-27
type labelFirst enter text:40 boolean:-58 choice:67
type labelFirst entity boolean:-36 choice:221 reference:-173 multipleReference:-29
type labelFirst environment text:68 url:-21 boolean:-131 choice:-77 multipleChoice:-23 reference:-132 multipleReference:381 keyValues:32 date:-21 file:-20
type labelFirst event text:20 multilineText:-56 integer:-25 number:-21 boolean:-104 choice:302 reference:-55 multipleReference:-46 list:-21 date:-21
type labelFirst exchange text:-30 integer:-21 number:117 boolean:-20
type labelFirst exclude integer:-28 boolean:-157 choice:-45 reference:158 multipleReference:-29 list:198 date:-32
type labelFirst execute text:-101 boolean:248 reference:-36
type labelFirst expense text:-33 email:73 integer:-51 number:-23 boolean:-125 choice:151 reference:43 multipleReference:31 list:-28
type labelFirst expiration date:27
type labelFirst expire text:-109 integer:23 boolean:-59 choice:-22 reference:-38 date:228
type labelFirst export text:81 boolean:-20 reference:-35
type labelFirst external boolean:170 choice:-30 reference:-74
type labelFirst failure text:117 integer:43 number:-63 boolean:-78 choice:57 reference:-36
type labelFirst fetch text:-44 integer:123 boolean:-63 choice:-44 reference:-56 list:-26 date:122
type labelFirst field multilineText:-63 number:-23 boolean:-28 choice:190 reference:44 list:-35
type labelFirst file text:-100 choice:-41 multipleChoice:159 multipleReference:-60 list:-46 file:146
type labelFirst filter text:-149 multilineText:538 url:-41 integer:-53 number:-49 boolean:-216 choice:-225 multipleChoice:141 reference:52 multipleReference:-79 keyValues:-28 date:60
type labelFirst financial text:-47 multilineText:-20 boolean:-35 reference:192
type labelFirst first text:47 integer:121 boolean:-33 list:-55
type labelFirst fixed text:-73 integer:-23 number:-21 boolean:-68 choice:200 multipleReference:-40 date:74
type labelFirst folder text:150 boolean:-61 choice:-62 reference:79 multipleReference:-28 list:-31
type labelFirst font text:-75 integer:26 choice:88
type labelFirst footer text:42 multilineText:30
type labelFirst force boolean:66 choice:-20 reference:-26
type labelFirst form text:40 multilineText:94 boolean:-33 reference:-28
type labelFirst format text:53 choice:106 reference:-126
type labelFirst frequency text:-126 multilineText:-26 integer:-32 boolean:-27 choice:216 reference:26
type labelFirst from text:-49 multilineText:-132 url:298 email:310 integer:28 number:-42 boolean:-84 multipleChoice:-24 reference:-177 multipleReference:-40 list:-101 date:20
type labelFirst full text:86 integer:60 number:-23 choice:23 reference:-31 multipleReference:-20
type labelFirst gateway text:29
type labelFirst git text:-61 multilineText:-37 url:213 integer:-37 number:-29 boolean:-58 choice:-77 reference:129 list:-38 keyValues:-27
type labelFirst github text:87 url:-25 integer:-29
type labelFirst google text:35 boolean:-39 reference:-21 multipleReference:66
type labelFirst grant boolean:-122 choice:-100 multipleChoice:403 multipleReference:-48 list:-29
type labelFirst group text:199 multilineText:-27 url:-38 integer:-121 number:-26 choice:-154 multipleChoice:-28 reference:191 list:85
type labelFirst header text:191 number:-35 reference:-57
type labelFirst headers text:-35 multilineText:91 integer:-26 boolean:-36 multipleReference:-29 list:-74 keyValues:167
type labelFirst health text:-121 multilineText:170 integer:76 boolean:-58 reference:-33
type labelFirst hide text:-232 integer:-81 boolean:203 choice:301 reference:-38 multipleReference:-29 list:-28
type labelFirst home text:96 multilineText:-20 url:147 boolean:-53 choice:-36 reference:-45 multipleReference:-25
type labelFirst host text:141 url:-29 integer:95 boolean:-36 choice:-103 reference:-173 multipleReference:-44 list:247
type labelFirst html text:-28 multilineText:55
type labelFirst http text:66 multilineText:-29 url:89 integer:79 reference:-88
type labelFirst https text:-132 multilineText:-35 url:85 number:-44 boolean:335 choice:-24 reference:-40
type labelFirst id text:-105 multilineText:-54 integer:-92 number:-37 boolean:-82 choice:209 reference:103 multipleReference:-25 list:-28
type labelFirst identifier text:-280 reference:337 list:-22
type labelFirst idle text:66 integer:-58
type labelFirst image text:290 multilineText:-32 url:56 integer:-119 number:-45 boolean:-85 choice:-212 multipleReference:-51 keyValues:-20 date:-21 file:257
type labelFirst import text:-39 boolean:-88 choice:-32 reference:217
type labelFirst include text:-158 multilineText:-40 email:-35 integer:-43 boolean:360 choice:25 multipleChoice:-22 reference:-64 multipleReference:-58 list:122 keyValues:-26
type labelFirst inclusive text:-50 boolean:133 choice:-96 reference:120 list:-23
type labelFirst input text:85 multilineText:269 choice:-148 reference:-100 keyValues:-31
type labelFirst instance text:135 choice:-55 reference:-29
type labelFirst instructions text:117 choice:-24
type labelFirst invoice text:-68 multilineText:-62 integer:108 number:-29 boolean:85 choice:38 reference:-68 multipleReference:-41 date:56
type labelFirst ip text:145 url:-30 email:-22 integer:-46
type labelFirst is text:-200 multilineText:-35 url:-43 boolean:579 choice:-97 reference:-138 multipleReference:-31 list:-26
type labelFirst issuer text:-57 url:72
type labelFirst item boolean:-42 choice:72 reference:113 multipleReference:-36 list:-26
type labelFirst job reference:26
type labelFirst json text:-54 multilineText:66 choice:-28 file:71
type labelFirst jwt text:42 integer:58 list:-36
type labelFirst key choice:-40 reference:49
type labelFirst knowledge reference:70 multipleReference:-33
type labelFirst label text:-110 multilineText:-24 boolean:-80 choice:-80 multipleChoice:-22 multipleReference:-35 list:23 keyValues:344
type labelFirst labels text:-43 multilineText:-21 list:-46 keyValues:186
type labelFirst layout text:74 boolean:-48 choice:53 reference:-57
type labelFirst ldap text:83 boolean:-21
type labelFirst limit text:269 multilineText:-44 integer:-196 number:-67 boolean:-101 choice:225 list:-21
type labelFirst list text:76 integer:-71 boolean:-150 choice:115 multipleReference:-49 list:101
type labelFirst local text:45 email:-28 integer:-23 list:46
type labelFirst location text:-26 boolean:-40 reference:157
type labelFirst lock boolean:-115 choice:161
type labelFirst login text:162 integer:-23 boolean:-47 choice:70 reference:-142
type labelFirst logo text:-34 url:101
type labelFirst lookup text:-187 integer:-37 choice:238
type labelFirst manual boolean:116 reference:-68
type labelFirst mark text:-134 number:-20 boolean:351 choice:-58 reference:-54 multipleReference:-20
type labelFirst match text:29 multilineText:-26 boolean:-131 choice:49 multipleChoice:-23 multipleReference:-26 list:170
type labelFirst max text:-145 multilineText:-24 url:-25 integer:320 number:217 boolean:-127 choice:-26 multipleChoice:-30 reference:-49 multipleReference:-76 list:-60 keyValues:-20 date:-35
type labelFirst maximum text:-111 integer:283 number:73 boolean:-46 choice:-62 list:-34 keyValues:-31 date:-22
type labelFirst member list:78
type labelFirst memory text:-108 boolean:186 choice:-20
type labelFirst menu text:-138 choice:221 reference:-26
type labelFirst message text:408 multilineText:-332 integer:78 number:-49 boolean:-59 choice:126 multipleChoice:-23 reference:-53 multipleReference:-22 list:-30 keyValues:-26
type labelFirst messages multilineText:304 integer:-121 boolean:-24 list:-86 keyValues:-37
type labelFirst metadata text:-51 url:58 integer:21 boolean:-41 choice:127 reference:-64 multipleReference:-20 keyValues:-21
type labelFirst method text:49 multilineText:-23 reference:-30
type labelFirst metric text:-28 multilineText:-25 integer:-33 reference:54 multipleReference:130
type labelFirst metrics text:95 multilineText:-36 integer:-20 choice:-21 reference:-24 multipleReference:-43 list:109
type labelFirst min text:-114 integer:77 number:159
type labelFirst minimum text:-79 integer:-84 number:199 boolean:-20 choice:120 reference:-26
type labelFirst mobile text:-118 boolean:178
type labelFirst mode choice:55 reference:-34
type labelFirst model text:111 url:-21 boolean:-31 choice:-126 reference:111
type labelFirst mount text:79
type labelFirst name text:226 choice:-33 reference:-185 list:68
type labelFirst namespace text:37
type labelFirst network text:-94 multilineText:-22 integer:189 boolean:-41 multipleReference:-59 list:117
type labelFirst new text:73 multilineText:-24 integer:99 number:-47 choice:-47 reference:30 list:-22 keyValues:-26
type labelFirst no text:-23 multilineText:-36 email:-29 integer:92 number:-71 boolean:29 reference:75 multipleReference:-35 keyValues:-21 date:-21
type labelFirst node text:-214 url:-32 integer:51 boolean:184 choice:-42 reference:50 multipleReference:-26 keyValues:124
type labelFirst notes text:30
type labelFirst notification text:166 email:-46 boolean:-36 reference:-87 list:36
type labelFirst number text:-109 multilineText:-26 integer:312 number:-102 boolean:-198 choice:85 reference:185 multipleReference:-42 list:-36
type labelFirst offset text:-41 integer:171 number:-46 boolean:-26 choice:52 reference:-101
type labelFirst on text:-167 multilineText:321 url:-23 boolean:-139 choice:141 list:-23
type labelFirst operation choice:-28 reference:60
type labelFirst operator text:-134 boolean:-31 choice:312 reference:-92
type labelFirst optional boolean:59
type labelFirst order text:158 multilineText:-41 url:-21 integer:505 number:-44 boolean:-98 choice:-194 reference:-128 multipleReference:-75 list:-61
type labelFirst org text:143 integer:-63 number:-23 boolean:-108 choice:211 reference:-63 multipleReference:-33 list:-32 keyValues:-21
type labelFirst organisation text:-72 integer:-29 number:-29 boolean:-114 choice:162 reference:29 multipleReference:132
type labelFirst organization text:190 multilineText:-30 integer:-27 number:-34 boolean:-91 choice:-82 reference:111 multipleReference:57 list:-33
type labelFirst other text:178 multilineText:-26 choice:-39 multipleReference:-42 list:60 keyValues:-39
type labelFirst output text:20 boolean:-26 choice:99 reference:-44
type labelFirst override text:128 boolean:-72 choice:-21
type labelFirst page text:-63 integer:-34 boolean:-37 reference:156
type labelFirst paid text:54 multilineText:152 url:-27 integer:-22 number:-21 boolean:-114 choice:95 reference:-33 list:-24 date:-24
type labelFirst parallelism text:-275 integer:400 number:-22 choice:-27
type labelFirst parameters text:147 multilineText:-60 choice:-70 multipleReference:-31 list:111 keyValues:-38
type labelFirst parent text:90 integer:-25 number:-39 boolean:-77 choice:-49 reference:-67 multipleReference:213
type labelFirst partition text:-157 choice:237
type labelFirst pass text:-93 integer:-46 number:158 boolean:83 choice:-24 reference:-23 keyValues:-22
type labelFirst password text:215 multilineText:-36 integer:-45 choice:-144 multipleChoice:221 multipleReference:-50 list:-29
type labelFirst path url:-25 choice:-21 list:169
type labelFirst payload text:-212 multilineText:402 integer:-24 choice:-62 reference:-32 list:92
type labelFirst payment text:460 multilineText:-48 url:-22 email:-20 integer:-145 number:-35 boolean:-82 choice:-183 reference:153 multipleReference:-39 list:-22 keyValues:-28
type labelFirst per text:-127 integer:-87 number:205 boolean:56
type labelFirst period text:195 integer:-186 number:-52 boolean:-22 choice:-122 reference:162 multipleReference:82 date:34
type labelFirst permission text:137 integer:-40 number:-20 choice:122 reference:-65 multipleReference:-47
type labelFirst personal text:56 reference:-31
type labelFirst phone text:94 boolean:-22 reference:-28
type labelFirst pipeline text:44 reference:-27
type labelFirst port text:-203 multilineText:-33 url:-21 integer:248 number:-91 boolean:-61 choice:-45 reference:-30 multipleReference:-23 list:155 keyValues:144
type labelFirst prefix text:243 integer:-24 choice:-38 reference:-99
type labelFirst preview text:-37 url:25 boolean:99 choice:-30 reference:-38
type labelFirst private text:-73 multilineText:365 integer:-44 boolean:-123 choice:-26 reference:79 multipleReference:-31 list:-27
type labelFirst process text:-51 choice:109
type labelFirst product text:52 boolean:-22 choice:-55 multipleReference:76
type labelFirst profile text:-60 boolean:-42 choice:-60 reference:45 multipleReference:-37 file:240
type labelFirst program multilineText:-27 number:-22 boolean:-84 choice:120 reference:70
type labelFirst project text:96 multilineText:-28 integer:-23 number:-68 boolean:-155 choice:-122 reference:434 multipleReference:-27 list:-26
type labelFirst projects multipleReference:39
type labelFirst prometheus text:-158 multilineText:132 url:253 integer:-26 choice:-94 reference:-23 list:-45
type labelFirst property text:25 boolean:-85 choice:125 list:-22
type labelFirst protocol choice:73 reference:-39
type labelFirst provider text:48 multilineText:37 choice:-55 reference:24
type labelFirst proxy text:137 url:-57 email:-28 integer:-20 boolean:101 choice:-47 list:-32
type labelFirst public text:178 multilineText:-31 url:27 integer:-25 number:-30 boolean:117 choice:-28 reference:-126
type labelFirst publish text:154 boolean:-151 choice:-35
type labelFirst quantity text:-140 integer:94 number:158 boolean:-29 reference:-30
type labelFirst query multilineText:42 url:-26 integer:103 number:-26 boolean:-83 reference:-52 multipleReference:-22 list:-35 keyValues:-34 date:-20
type labelFirst queue text:29
type labelFirst range text:-114 multilineText:-62 url:-22 integer:369 number:231 boolean:-260 choice:-77 reference:115 multipleReference:-62 list:-50 date:-34
type labelFirst read text:-44 boolean:65 choice:27
type labelFirst recipients text:-64 email:105 boolean:-23 choice:-46 multipleReference:38 list:-25
type labelFirst record multilineText:-29 integer:-29 boolean:259 choice:-108 multipleChoice:-22 multipleReference:-28 list:-26
type labelFirst recurring text:161 reference:-31 multipleReference:-27 list:-51
type labelFirst redirect multilineText:-62 url:-85 integer:-52 number:-23 boolean:-53 choice:-28 reference:-46 multipleReference:-32 list:462 keyValues:-29
type labelFirst refresh text:69 integer:37 number:-42 boolean:-24
type labelFirst regex text:31
type labelFirst region text:47 choice:-45 reference:29
type labelFirst register boolean:136 choice:-57
type labelFirst registry multilineText:-28 url:164 choice:-118 reference:126 multipleReference:-44
type labelFirst remote text:35 multilineText:-45 url:84 reference:-31
type labelFirst replicas integer:32
type labelFirst report text:-70 integer:-25 number:-34 boolean:159 choice:118 reference:-121 multipleReference:-27 date:51
type labelFirst repository text:126 multilineText:-20 url:29 boolean:-49 choice:-39
type labelFirst request text:145 multilineText:28 integer:-98 number:-25
type labelFirst require text:-51 boolean:69
type labelFirst required text:-56 multilineText:-22 boolean:61 choice:-23 reference:-21 multipleReference:111 list:33
type labelFirst resource text:168 multilineText:-27 url:-35 integer:-28 boolean:-94 choice:-103 reference:-110 multipleReference:326 list:-46 date:-29
type labelFirst response text:-43 multilineText:86 reference:-35
type labelFirst retention text:-33 integer:127 boolean:-52
type labelFirst return text:-69 url:56 boolean:86
type labelFirst role text:50 choice:-86 reference:73
type labelFirst roles text:109 choice:-30 multipleReference:40 list:-66
type labelFirst round text:-194 integer:302 number:-57 boolean:159 choice:-30 reference:-160
type labelFirst routing text:54 multilineText:-34
type labelFirst rule text:-217 multilineText:283 url:-27 integer:-43 number:-39 boolean:-82 choice:116 reference:69 list:-31
type labelFirst run boolean:-228 choice:211 reference:35
type labelFirst saml text:24 boolean:-101 list:-38 keyValues:163
type labelFirst save integer:-23 boolean:129 reference:-32
type labelFirst schedule text:243 multilineText:-28 integer:-51 boolean:-68 reference:-30
type labelFirst schema text:-199 multilineText:402 number:-20 boolean:-28 choice:-25 reference:-57
type labelFirst scope choice:77 reference:-70
type labelFirst scopes text:-88 integer:-20 boolean:-46 choice:-196 multipleChoice:185 reference:-32 multipleReference:-61 list:314 keyValues:-30
type labelFirst search text:-73 multilineText:-41 integer:-47 boolean:-24 choice:-148 multipleChoice:-22 reference:355 list:-32 date:-26
type labelFirst searchable text:-86 boolean:191 choice:-20
type labelFirst secret text:155 multilineText:-27 reference:-46
type labelFirst security text:-53 boolean:-25 choice:51 reference:68
type labelFirst segment text:-96 integer:174 number:-21 boolean:-105 choice:179 reference:-35
type labelFirst select text:-154 multilineText:-41 boolean:-176 multipleChoice:-24 reference:252 multipleReference:36 file:161
type labelFirst send text:-185 url:-20 email:-33 integer:302 number:-34 multipleChoice:101 reference:-68 multipleReference:34 list:-44 date:-24
type labelFirst sender text:25
type labelFirst separator text:184 multilineText:-20 integer:-21 boolean:-68 choice:120 reference:-51 multipleReference:-22 list:-49
type labelFirst server text:37 url:288 email:-35 integer:-28 boolean:-21 list:-144
type labelFirst service text:-76 multilineText:249 url:-33 email:-32 integer:-55 number:-21 boolean:-81 choice:82 reference:137 multipleReference:-33 list:-48 date:-20 file:-33
type labelFirst session text:-72 integer:95
type labelFirst set text:-38 boolean:-85 keyValues:223
type labelFirst severity text:230 boolean:-70 multipleReference:-32
type labelFirst share boolean:64
type labelFirst show text:-108 integer:-25 boolean:392 choice:24 reference:-24 multipleReference:-20 list:-30 keyValues:-34 date:-109
type labelFirst signing text:-106 multilineText:118
type labelFirst site url:24
type labelFirst skip text:-142 multilineText:-47 integer:-66 number:-54 boolean:479 choice:-211 multipleChoice:-28 reference:-82 multipleReference:56 list:183
type labelFirst slack text:37
type labelFirst source text:198 boolean:-149 choice:-36 reference:112 multipleReference:-26
type labelFirst sql text:-161 multilineText:386 integer:-22 number:-31 boolean:-40 choice:-31 reference:-25
type labelFirst ssh text:-167 multilineText:436 url:-36 integer:-56 boolean:-57 choice:-59 multipleChoice:-26 reference:80 multipleReference:-68 list:-65 keyValues:-23
type labelFirst ssl text:52 multilineText:-58 choice:-43 multipleChoice:131
type labelFirst stale text:31 boolean:33 choice:87 reference:-75 multipleReference:-21
type labelFirst start text:-161 multilineText:-35 url:-27 number:109 reference:-48 multipleReference:-46 date:203
type labelFirst state text:110 integer:-40 boolean:-67 choice:143 reference:-60 list:-40
type labelFirst status text:-260 integer:145 boolean:174 choice:-197 reference:196 multipleReference:-35 list:-28
type labelFirst strategy text:-205 choice:-53 reference:309
type labelFirst street text:-31 boolean:177 choice:-54
type labelFirst subject text:167 integer:-20 boolean:-29 reference:-59
type labelFirst subscription text:50 integer:-23
type labelFirst sync text:-143 integer:211
type labelFirst system text:-43 email:157
type labelFirst table text:-343 multilineText:28 integer:528 number:-21 boolean:-34 choice:-39 reference:-37
type labelFirst tags text:-120 multilineText:-37 url:-25 email:-37 integer:-40 number:-38 boolean:-46 choice:-76 reference:-43 multipleReference:213 list:85 keyValues:112
type labelFirst target text:59 integer:-40 number:196 boolean:-211 choice:142 reference:77 multipleReference:-32 list:-74
type labelFirst task text:40 multilineText:-36 url:-26 integer:-104 number:139 boolean:-57 choice:-42 reference:90
type labelFirst tax text:-87 multilineText:-30 number:134 boolean:-23 choice:-126 reference:197 list:-26 date:-24
type labelFirst team boolean:-22 choice:-26 reference:38 multipleReference:164 list:-93
type labelFirst template text:-109 multilineText:-86 boolean:-48 choice:104 reference:262
type labelFirst terms text:123 multilineText:133 url:-34 integer:-45 boolean:-74 choice:-74
type labelFirst test multilineText:-48 boolean:180 choice:-79 reference:-37
type labelFirst text text:114 multilineText:59 boolean:-70 reference:-26
type labelFirst theme text:-31 boolean:-30 choice:183 reference:-91
type labelFirst threshold text:-34 integer:-80 number:145 boolean:100 choice:-34 reference:-130
type labelFirst time text:69 integer:-39 choice:-61 date:130
type labelFirst timeout text:-181 integer:67 number:-74 boolean:316 date:-24
type labelFirst title text:46
type labelFirst tls text:-263 multilineText:406 boolean:71 choice:-80 reference:-52
type labelFirst to text:161 multilineText:-42 url:256 email:-54 number:-24 boolean:-40 choice:-102 reference:-93 multipleReference:-41 list:-57
type labelFirst token text:-106 multilineText:-102 url:30 integer:69 boolean:-30 choice:162 reference:-62 multipleReference:-30 list:66
type labelFirst top text:79 integer:43 boolean:-29 choice:-73
type labelFirst topic multilineText:-30 url:-24 integer:-27 boolean:-38 choice:-54 reference:251 list:-24
type labelFirst track boolean:70
type labelFirst transaction text:143 integer:-30 choice:-34
type labelFirst trigger text:-350 multilineText:-79 url:-29 integer:-48 number:-49 boolean:-253 choice:583 multipleChoice:393 reference:-135 multipleReference:-42 list:-77 keyValues:-24
type labelFirst ttl text:29 integer:20
type labelFirst type text:-61 boolean:-29 choice:270 reference:-144 multipleReference:-25
type labelFirst update text:-35 multilineText:205 integer:-48 number:-25 boolean:166 choice:-178 multipleChoice:-25 reference:-82 multipleReference:-74 list:-37 keyValues:161
type labelFirst upload boolean:-58 choice:103 reference:-121 file:132
type labelFirst url text:-85 multilineText:-26 url:382 integer:-35 number:-35 boolean:-72 choice:-21
type labelFirst usage choice:115 reference:-27
type labelFirst use text:-109 multilineText:-36 integer:-36 boolean:68 choice:201 list:-24
type labelFirst user text:125 multilineText:20 email:-62 integer:-67 number:-21 boolean:103 choice:-77 multipleChoice:-34 reference:174 multipleReference:-31 list:-119 keyValues:-32 date:-24 file:-23
type labelFirst username text:184 reference:-45 list:-33
type labelFirst validation text:-163 boolean:-34 choice:247 reference:23
type labelFirst value text:96 multilineText:-43 url:-28 email:220 integer:-29 boolean:-20 choice:-119 list:-37 keyValues:-22 date:-30
type labelFirst values text:-21 choice:239 reference:-83 multipleReference:-54 date:-22
type labelFirst vat text:205 integer:-70 number:-31 boolean:-63
type labelFirst vendor text:198 multilineText:-48 url:-22 integer:-49 number:-38 boolean:-83 choice:-97 reference:209 multipleReference:-28
type labelFirst verify text:38 multilineText:-43 boolean:73 choice:-23
type labelFirst version text:59 multilineText:-23 integer:-22 boolean:94 choice:-28 reference:-52
type labelFirst view text:-72 choice:140
type labelFirst visibility text:-67 multilineText:-50 url:-20 integer:-20 number:-35 boolean:-29 choice:399 reference:-137 multipleReference:-21 list:-34
type labelFirst web text:23 integer:-96 number:-20 boolean:-34 choice:273 reference:-104
type labelFirst webhook text:35 url:102 choice:-25 list:-28
type labelFirst when text:117 integer:-38 boolean:-23 reference:-23
type labelFirst workspace text:42
type labelFirst x.509 text:-25 multilineText:90 choice:-27
type labelFirst yaml text:-46 multilineText:106 boolean:-75 choice:-53 reference:-39 file:150
type labelFirstClass aimless text:68 multilineText:89 url:257 email:97 integer:-169 number:-162 boolean:-267 choice:229 multipleChoice:-166 reference:-555 multipleReference:-220 list:-145 keyValues:-150 date:57 file:-94
type labelFirstClass be text:-200 multilineText:-35 url:-43 boolean:579 choice:-97 reference:-138 multipleReference:-31 list:-26
type labelFirstClass beforePlace text:-85 multilineText:265 url:188 email:-69 integer:-68 number:-57 boolean:-238 multipleChoice:-27 reference:-46 multipleReference:73 list:-102 keyValues:-32
type labelFirstClass button text:136 multilineText:-108 email:30 integer:-36 number:-50 boolean:316 choice:-89 reference:-97 multipleReference:-38 list:-32
type labelFirstClass check text:185 multilineText:-183 email:28 integer:-71 number:-54 boolean:330 choice:-30 reference:-110 multipleReference:-24 list:-33
type labelFirstClass checkingHeading text:131 multilineText:-133 url:-46 email:-32 integer:-175 number:-53 boolean:33 choice:248 multipleChoice:130 reference:-86 multipleReference:-112 keyValues:-32 date:-46
type labelFirstClass condition text:118 integer:-39 boolean:-20
type labelFirstClass configure text:-314 multilineText:246 url:-23 integer:-136 number:-69 boolean:152 multipleChoice:-41 reference:-137 multipleReference:33 list:-73 keyValues:368 date:-23 file:-28
type labelFirstClass consoleNoun text:-68 url:-126 email:129 integer:-61 number:-48 boolean:-28 choice:-20 multipleChoice:-23 reference:28 multipleReference:85 list:123 keyValues:-55 date:-27 file:-24
type labelFirstClass contrast text:-259 multilineText:-214 url:-157 email:-138 integer:123 number:359 boolean:-238 choice:-141 multipleChoice:-192 reference:-271 multipleReference:-287 list:-150 keyValues:-281 date:194 file:-96
type labelFirstClass dateNoun text:134 multilineText:-20 boolean:-43 choice:-62 reference:-43 keyValues:-26 date:139
type labelFirstClass defaultHeader text:108 multilineText:-41 url:-30 integer:-190 number:-59 boolean:-56 choice:-103 reference:159 multipleReference:202 list:29 keyValues:-21 date:-22
type labelFirstClass descriptionHeader text:194 multilineText:132 url:28 email:167 integer:-82 number:-79 boolean:-272 choice:304 multipleChoice:-21 reference:-149 multipleReference:-127 list:-144 keyValues:-51 date:-63 file:-24
type labelFirstClass determiner text:-50 multilineText:36 email:-25 integer:21 number:-83 boolean:27 choice:-121 multipleChoice:-42 reference:-131 multipleReference:-166 list:50 keyValues:328 date:-38 file:-26
type labelFirstClass display text:80 multilineText:-27 integer:-44 number:-61 boolean:410 reference:-80 multipleReference:-36 list:-43 keyValues:-36 date:-114
type labelFirstClass durationNoun text:211 multilineText:-98 url:-41 email:-29 integer:-195 number:-238 boolean:201 choice:-43 multipleChoice:-38 reference:126 multipleReference:41 list:-95 keyValues:-63 date:120 file:-25
type labelFirstClass edition text:214 multilineText:-35 integer:-53 number:-42 boolean:45 choice:-108 reference:81 multipleReference:-26
type labelFirstClass emailNoun text:-186 multilineText:128 url:-45 email:505 integer:-85 number:-49 boolean:-161 choice:-41 reference:-66 multipleReference:-36 list:-55 keyValues:-29 date:-30
type labelFirstClass enter multilineText:320 url:-97 email:-41 integer:-144 number:-69 boolean:133 choice:156 multipleChoice:-63 reference:-679 multipleReference:113 list:135 keyValues:122 date:-58 file:-36
type labelFirstClass fieldNoun text:164 multilineText:154 url:-32 integer:-80 number:-43 boolean:-157 choice:115 multipleChoice:-20 reference:-71 multipleReference:-58 list:-98 file:-22
type labelFirstClass fileNoun text:125 multilineText:-121 url:113 email:-26 integer:-129 number:-117 boolean:-114 choice:-53 multipleChoice:120 multipleReference:-156 list:-104 keyValues:-51 date:-87 file:425
type labelFirstClass fillingVerb text:-173 multilineText:173 url:-43 email:-29 integer:-53 number:-59 boolean:-338 choice:285 multipleChoice:-56 multipleReference:-48 list:-56 keyValues:-60 date:-41 file:266
type labelFirstClass followUp text:-44 boolean:65 choice:27
type labelFirstClass formNoun text:-56 multilineText:79 url:-20 email:-23 integer:-51 number:-21 boolean:-72 reference:69 multipleReference:146 list:-23
type labelFirstClass formatHeader text:59 choice:107 reference:-131
type labelFirstClass genericHeading text:-159 multilineText:217 url:-89 email:-44 integer:155 number:-66 boolean:27 choice:-145 multipleChoice:-48 reference:-145 multipleReference:127 list:119 keyValues:-83 date:-55 file:-27
type labelFirstClass groupNoun text:77 multilineText:-24 url:-59 integer:-145 number:-45 boolean:-50 choice:24 multipleChoice:-43 reference:328 multipleReference:-65 list:179 keyValues:-71
type labelFirstClass headingVerb text:-237 multilineText:-288 url:-218 email:-123 integer:-178 number:-175 boolean:269 choice:70 multipleChoice:162 reference:-124 multipleReference:-91 list:-292 keyValues:101 file:-22
type labelFirstClass hostNoun text:645 multilineText:-57 url:184 email:-70 integer:-38 number:-51 boolean:-123 choice:-153 multipleChoice:-23 reference:-220 multipleReference:-90 list:141 keyValues:-20 date:-42
type labelFirstClass inputNoun text:-81 multilineText:59 url:-143 email:88 integer:-227 number:-43 boolean:-433 choice:363 multipleChoice:-98 multipleReference:-142 list:-64 keyValues:33 date:-98 file:-62
type labelFirstClass interfaceNoun text:-91 multilineText:123 boolean:-54 choice:-50 multipleReference:112 list:-33
type labelFirstClass kindNoun text:-188 multilineText:-79 url:-91 email:-38 integer:60 number:-111 boolean:-92 choice:533 multipleChoice:-40 reference:-183 multipleReference:-118 list:-123 keyValues:-83 date:-44 file:-47
type labelFirstClass labelHeader text:181 multilineText:228 url:-41 email:-22 integer:-113 number:78 boolean:-167 choice:105 multipleChoice:-28 reference:-200 multipleReference:-88 list:-28 keyValues:-33 date:-24 file:-22
type labelFirstClass limitsHeader text:-186 multilineText:-65 url:-23 integer:357 number:226 boolean:-290 choice:-84 reference:96 multipleReference:-93 list:113 date:-34
type labelFirstClass lookalike text:-74 multilineText:-91 url:-21 integer:-181 number:-45 boolean:-157 choice:-103 multipleChoice:21 reference:313 multipleReference:193 list:132 keyValues:-33
type labelFirstClass make text:28 url:-145 email:-62 integer:-98 number:-76 boolean:226 choice:-525 multipleChoice:-115 reference:191 multipleReference:-83 list:-31 keyValues:181 date:54 file:-62
type labelFirstClass manipulate text:-215 multilineText:-76 url:-21 integer:-79 number:-41 boolean:261 choice:109 multipleChoice:-24 reference:175 multipleReference:-43 list:-36 keyValues:-26 date:-21
type labelFirstClass menuNoun text:-71 multilineText:-89 url:-24 integer:-107 number:-27 boolean:-362 choice:260 multipleChoice:-30 reference:207 multipleReference:-24 list:49 keyValues:-49 date:-24 file:150
type labelFirstClass multilineNoun text:-357 multilineText:1116 url:-127 email:-104 integer:-72 number:-243 boolean:-213 choice:214 multipleChoice:-102 reference:-285 multipleReference:-274 list:-195 keyValues:-65 date:-124 file:128
type labelFirstClass navigate text:318 multilineText:-40 url:35 integer:-94 number:-24 boolean:62 multipleChoice:-26 reference:69 multipleReference:-175 list:-119
type labelFirstClass negation text:-90 multilineText:-75 url:-32 email:-36 number:-99 boolean:519 choice:-40 multipleChoice:-21 multipleReference:-75 list:-34 keyValues:-31 date:-34
type labelFirstClass numberNoun text:-764 multilineText:-282 url:-159 email:-113 integer:1070 number:613 boolean:-512 choice:-209 multipleChoice:-113 reference:-309 multipleReference:-190 list:-184 keyValues:175 date:-188 file:-68
type labelFirstClass obligation text:-72 multilineText:-24 number:-20 boolean:107 choice:-26 reference:-22 multipleReference:109 list:27
type labelFirstClass off text:-42 multilineText:-34 email:-27 integer:82 number:-67 boolean:103 reference:74 multipleReference:-35 keyValues:-26
type labelFirstClass on text:-312 multilineText:237 url:-56 integer:-84 number:-39 boolean:423 choice:-159 multipleChoice:-21 reference:174 list:-191 keyValues:-28 date:56
type labelFirstClass opener text:-81 multilineText:-126 url:198 email:-78 integer:77 number:38 boolean:164 choice:-163 multipleChoice:-52 reference:-192 list:-107 keyValues:-57 date:182 file:-27
type labelFirstClass openingVerb text:-98 multilineText:-198 url:-98 email:-43 integer:91 boolean:44 choice:-165 multipleChoice:-60 reference:245 multipleReference:108 list:63 keyValues:-104 date:98 file:-42
type labelFirstClass optionNoun text:253 multilineText:-115 url:-37 email:206 integer:-55 number:-31 boolean:-58 choice:70 multipleChoice:-34 reference:-124 multipleReference:-93 keyValues:-74 date:-65
type labelFirstClass optionalHeader boolean:59
type labelFirstClass optionsHeader text:-94 multilineText:-22 email:-52 integer:-54 number:-24 boolean:-214 multipleChoice:230 reference:-211 multipleReference:222 list:241 keyValues:-28 date:-44
type labelFirstClass otherHeader text:80 multilineText:-145 url:-250 email:-218 integer:-107 number:-403 boolean:-452 choice:109 multipleChoice:32 multipleReference:106 keyValues:105 date:-218 file:-97
type labelFirstClass pairNoun text:-459 email:-49 integer:-76 number:-67 boolean:-230 choice:-59 multipleChoice:-45 reference:-109 multipleReference:81 keyValues:804 date:-54 file:-21
type labelFirstClass place text:51 multilineText:39 url:-115 email:-43 integer:-153 number:-121 choice:48 multipleChoice:-71 reference:132 multipleReference:337 list:-135 keyValues:54 date:-41 file:-32
type labelFirstClass plainNoun text:636 multilineText:-144 url:-158 email:-189 integer:-79 number:-240 boolean:-109 choice:-146 multipleChoice:-127 reference:-20 multipleReference:-201 list:100 keyValues:114 date:-154 file:-102
type labelFirstClass pointer text:-265 multilineText:26 integer:452 number:-28 boolean:-190 choice:63 reference:-50 multipleReference:-50 list:76
type labelFirstClass preposition text:-250 multilineText:230 url:386 email:204 integer:-209 boolean:-126 choice:-369 multipleChoice:-51 reference:-394 multipleReference:-119 list:-94 keyValues:-58 date:243 file:-33
type labelFirstClass remark text:38 boolean:-36 choice:66 reference:-32 list:-25
type labelFirstClass requiredHeader text:58 multilineText:-28 number:-22 boolean:57 choice:-26 reference:-23 multipleReference:110 list:29 file:-64
type labelFirstClass secretNoun text:355 multilineText:-185 number:-38 boolean:-70 choice:-45 multipleChoice:190 reference:-54 multipleReference:-92 keyValues:-37 date:-28
type labelFirstClass select text:-191 multilineText:-42 integer:-26 boolean:-187 choice:-92 multipleChoice:-28 reference:399 multipleReference:34 file:158
type labelFirstClass slugEnd text:176 url:418 email:231 integer:-41 number:-113 boolean:-422 choice:-64 multipleChoice:-45 reference:-344 multipleReference:-99 list:-49 keyValues:-46 file:-27
type labelFirstClass slugVerb text:-214 url:-58 integer:21 number:-33 boolean:48 choice:-100 multipleChoice:-33 reference:-263 multipleReference:151 list:110 keyValues:174 date:-45 file:115
type labelFirstClass softener text:-87 multilineText:-35 integer:-29 number:-24 boolean:230 choice:-51 reference:-28 multipleReference:103 keyValues:-31
type labelFirstClass structural text:-138 multilineText:319 url:-50 email:-32 integer:-34 number:-50 boolean:-179 choice:140 multipleChoice:-31 reference:-31 multipleReference:-35 list:67 keyValues:-48
type labelFirstClass submitVerb text:-26 multilineText:-170 url:-59 number:-42 boolean:411 choice:-215 multipleChoice:-20 reference:-161 multipleReference:173 list:96 keyValues:-34 date:-45 file:-21
type labelFirstClass switchEffect text:-618 multilineText:-418 url:-173 email:-155 integer:-239 number:-377 boolean:1712 choice:232 multipleChoice:-107 reference:-430 multipleReference:-374 list:31 keyValues:-208 date:-294 file:-85
type labelFirstClass switchOff boolean:71
type labelFirstClass switchOn text:155 multilineText:-68 url:-26 integer:-73 number:-44 boolean:520 choice:-240 multipleChoice:-23 reference:86 multipleReference:-117 list:-47
type labelFirstClass titleNoun text:142 integer:-22 boolean:-36 choice:97 reference:-62 multipleReference:-49 list:67 keyValues:-52
type labelFirstClass trialVerb text:392 multilineText:-116 integer:-53 number:-40 boolean:65 choice:-55 reference:-210 multipleReference:-73 list:-29 date:-20 file:123
type labelFirstClass typeHeader multilineText:-114 url:-23 integer:-57 number:140 boolean:-43 choice:260 reference:-137 multipleReference:-26 list:-21
type labelFirstClass unit text:-153 multilineText:-21 integer:39 number:335 boolean:-31 choice:-42 multipleReference:-23
type labelFirstClass upload text:-84 multilineText:-40 number:-20 boolean:76 choice:57 reference:53 multipleReference:-59 list:-28 file:124
type labelFirstClass urlNoun text:-93 multilineText:89 url:410 email:-63 integer:-65 number:-57 boolean:-173 choice:182 reference:-115 multipleReference:28 list:-78 keyValues:-28 date:-31 file:-32
type labelFirstClass use text:-161 multilineText:-51 integer:-42 number:-27 boolean:278 choice:135 multipleChoice:-20 reference:-33 multipleReference:-40 list:-43
type labelFirstClass valueWord text:-193 multilineText:183 url:-96 email:-60 integer:-275 number:-184 boolean:351 choice:-113 multipleChoice:-105 reference:-83 list:-76 keyValues:204 date:-101 file:-52
type labelFirstClass vendor text:257 multilineText:-134 url:227 email:-31 integer:82 number:-61 boolean:-324 choice:46 multipleChoice:-34 reference:-253 multipleReference:106 list:36 keyValues:48 date:-41 file:-27
type labelFirstClass weakLabelHeader text:262 multilineText:-108 url:-35 integer:-101 number:-36 boolean:-195 choice:-110 multipleChoice:-40 reference:-76 multipleReference:77 keyValues:273 date:-34 file:-21
type labelParenthesis json text:-173 multilineText:315 boolean:-38 choice:-21 reference:-23
type labelParenthesis seconds text:-28 integer:79 list:-25
type labelQuestion 0 text:-325 multilineText:-48 integer:-55 number:-71 boolean:708 choice:47 reference:-126 multipleReference:-68 list:-29
type spanAfter " text:-310 url:92 email:-42 integer:-62 number:-72 boolean:257 choice:-206 multipleChoice:-57 reference:-92 multipleReference:200 list:-90 keyValues:-88 date:274
type spanAfter ' text:-45 multilineText:-83 url:-42 email:-24 integer:109 number:-89 boolean:73 choice:143 multipleChoice:-36 reference:-77 multipleReference:-74 list:109 date:-31
type spanAfter ( text:212 multilineText:-138 url:113 email:-37 number:-53 boolean:61 choice:41 reference:-100 multipleReference:-39 list:-62 date:-48
type spanAfter ) text:-243 multilineText:230 choice:96
type spanAfter , text:213 multilineText:36 url:44 email:146 integer:52 number:-236 choice:57 multipleChoice:137 reference:-186 multipleReference:-173 list:-187 keyValues:-29 date:-173 file:-52
type spanAfter - text:-37 multilineText:-22 integer:-38 boolean:90 choice:-29 list:148 keyValues:-48
type spanAfter . text:-103 multilineText:-305 email:149 integer:256 number:-88 boolean:-337 choice:-408 reference:65 multipleReference:369 list:-85 date:-115 file:-84
type spanAfter : multilineText:34 url:32 email:84 integer:-81 number:-84 boolean:-86 choice:-250 multipleChoice:174 reference:200 multipleReference:-149 list:-114 keyValues:-45 date:99 file:-26
type spanAfter = text:349 url:119 email:-25 integer:-56 boolean:-54 choice:-254 reference:-22 date:-20
type spanAfter address email:48 boolean:-27
type spanAfter and text:325 multilineText:48 url:81 email:-78 integer:-225 number:139 boolean:-138 choice:-78 multipleChoice:-61 reference:-90 multipleReference:-47 list:-119 keyValues:-47 date:179 file:-33
type spanAfter as text:128 multilineText:-29 integer:-55 number:-26 boolean:60 choice:117 reference:-279 multipleReference:-39 list:-22 keyValues:-20 file:174
type spanAfter at boolean:25
type spanAfter based text:102 multilineText:21 boolean:-48 choice:-33 reference:25
type spanAfter box text:-112 multilineText:-26 email:103 boolean:234 choice:-92 reference:-69 multipleReference:156 list:-31 date:-81
type spanAfter button choice:-20 reference:-20 file:81
type spanAfter by text:363 number:-23 boolean:-33 choice:-68 reference:-245 multipleReference:-29
type spanAfter channel text:25
type spanAfter check boolean:211 choice:-22 reference:-128
type spanAfter checkbox text:-37 boolean:361 choice:-38 reference:-208 multipleReference:-21
type spanAfter drop-down text:-41 choice:31 reference:122 multipleReference:-38
type spanAfter dropdown text:-115 multilineText:-48 integer:-24 number:-25 boolean:-111 choice:158 reference:46 multipleReference:268 list:-39
type spanAfter field text:-258 multilineText:-70 integer:46 boolean:-195 multipleChoice:-81 reference:-323 multipleReference:-138 list:69 keyValues:46 date:-52 file:-146
type spanAfter fields text:135 multilineText:113 url:-46 email:-42 integer:-95 boolean:-85 choice:96 multipleChoice:-22 reference:43 multipleReference:-48 keyValues:-29 date:-48
type spanAfter for multilineText:54 url:-34 email:-29 integer:46 number:-71 boolean:-85 choice:20 multipleChoice:-36 reference:-68 multipleReference:-81 list:-59 keyValues:79 date:154
type spanAfter from text:-199 integer:-45 boolean:129 choice:124 reference:83
type spanAfter if text:-44 multilineText:57 email:27 number:-22 choice:-25 reference:42
type spanAfter in text:-80 multilineText:-123 url:-64 email:-37 integer:-90 boolean:329 multipleChoice:-29 reference:90 multipleReference:-68 list:22 keyValues:-85 date:-58 file:-25
type spanAfter input text:205 multilineText:-56 integer:-24 boolean:-64 choice:-38 reference:-46 multipleReference:-25 list:150
type spanAfter is text:-92 integer:214 boolean:-40 choice:42 reference:-65 list:-24
type spanAfter lets boolean:29 choice:-25 multipleReference:140 list:-79
type spanAfter of text:32 boolean:-25 choice:-94 reference:172 multipleReference:-25
type spanAfter off text:-26 boolean:173 choice:-59
type spanAfter on text:79 multilineText:-20 boolean:155 choice:-76 multipleReference:-27
type spanAfter option text:-54 url:-38 boolean:263 choice:-25 multipleReference:-29
type spanAfter or boolean:120 choice:-86 reference:-23 multipleReference:-132 list:208 keyValues:-25
type spanAfter parameters text:-37 integer:70 boolean:29 choice:-26 reference:25
type spanAfter section text:-86 multilineText:35 choice:-34 list:163
type spanAfter select text:-50 boolean:-33 choice:54 reference:39 multipleReference:42
type spanAfter set text:54 integer:-48 boolean:-146 choice:311 reference:-117
type spanAfter setting text:-85 multilineText:-51 integer:101 number:-20 boolean:-70 choice:156 multipleChoice:147 reference:-66 multipleReference:-54 list:-41
type spanAfter should text:194 boolean:-42 choice:-43 reference:-177 multipleReference:74 date:51
type spanAfter so boolean:35
type spanAfter switch text:-31 boolean:-64 choice:192 reference:-41
type spanAfter text text:41 multilineText:311 url:-21 number:-32 boolean:-101 choice:-69 reference:-63 list:-28
type spanAfter that choice:203 reference:-108 multipleReference:-35
type spanAfter to text:92 url:111 email:-61 integer:-114 number:162 boolean:319 choice:-524 multipleChoice:-90 reference:99 list:-220 keyValues:-127 date:-78 file:102
type spanAfter toggle boolean:41 choice:-140 reference:168 multipleReference:-26
type spanAfter under boolean:42 choice:-28
type spanAfter using text:79 boolean:-24 list:47
type spanAfter where choice:-26 reference:76
type spanAfter which text:-71 integer:-24 choice:168 reference:-46
type spanAfter you choice:-161 reference:208
type spanAfter ” text:-31 boolean:-105 choice:-48 reference:297 multipleReference:-61
type spanAfter2 " text:-168 multilineText:-20 url:-37 integer:-20 choice:-106 reference:408 list:-24 keyValues:-20
type spanAfter2 ( text:-124 multilineText:183 choice:20 reference:-44 list:-23 keyValues:62
type spanAfter2 , text:-387 multilineText:-35 url:80 email:193 integer:-83 number:-173 boolean:-166 choice:105 multipleChoice:-101 reference:-26 multipleReference:-279 list:-70 keyValues:212 date:67 file:-50
type spanAfter2 . text:94 multilineText:-71 url:-46 email:-159 integer:174 number:67 boolean:48 choice:-223 multipleChoice:20 reference:-241 multipleReference:-59 list:70 keyValues:-127 date:-154 file:72
type spanAfter2 : text:-83 multilineText:150 url:-32 integer:-36 number:-42 boolean:-113 choice:516 multipleChoice:-21 reference:-219 multipleReference:-30 list:-32 keyValues:-25 date:-23
type spanAfter2 ; text:-50 boolean:34 reference:-94 multipleReference:229 list:-47
type spanAfter2 a text:152 number:-20 boolean:52 choice:-50 reference:-84 list:-31
type spanAfter2 add list:-32 keyValues:75
type spanAfter2 allows text:-25 integer:118 number:-32 boolean:108 choice:-21 reference:-55 list:-24
type spanAfter2 an choice:358 reference:-314
type spanAfter2 and text:229 url:-55 email:-49 integer:-84 number:-84 choice:-380 multipleChoice:-29 reference:294 multipleReference:-108 list:20 keyValues:-46 date:178 file:64
type spanAfter2 as text:-46 multilineText:163 url:-22 number:-31 choice:193 reference:-191
type spanAfter2 at text:-44 multilineText:-43 url:58 boolean:43 choice:-94 reference:137
type spanAfter2 basic reference:-20
type spanAfter2 be text:168 boolean:37 choice:-66 reference:-209 multipleReference:164 list:-24
type spanAfter2 box text:54 integer:-24 number:-24 boolean:128 choice:-106 multipleChoice:-28 reference:29 multipleReference:-111 list:125
type spanAfter2 button text:-22 boolean:-67 choice:134
type spanAfter2 by text:-40 multilineText:154 reference:-76
type spanAfter2 choose text:-43 choice:-28 reference:127
type spanAfter2 click multilineText:-20 boolean:20 choice:290 reference:-275
type spanAfter2 clicking text:401 number:-21 boolean:-75 choice:-63 reference:-241 multipleReference:-26
type spanAfter2 default text:-77 choice:192 reference:-20
type spanAfter2 define text:-24 boolean:25 date:27
type spanAfter2 defines choice:137 reference:-91
type spanAfter2 description text:109 reference:-60
type spanAfter2 disable boolean:316 choice:-141 reference:-67 multipleReference:-36
type spanAfter2 dropdown text:-146 integer:-27 choice:122 reference:103
type spanAfter2 e.g text:44
type spanAfter2 either text:56 integer:-99 choice:47
type spanAfter2 enable text:-101 multilineText:-34 integer:-28 number:-41 boolean:466 choice:-42 reference:-38 list:-29 keyValues:-48
type spanAfter2 end text:-81 number:-28 date:198
type spanAfter2 enter text:-175 url:200 email:77 integer:25 number:-57 boolean:-39 choice:-130 reference:180 list:-30 keyValues:-20 date:-28
type spanAfter2 event text:-65 boolean:-28 multipleChoice:181
type spanAfter2 field text:125 multilineText:76 url:176 email:-25 integer:109 number:-57 boolean:-424 choice:-174 multipleChoice:-33 reference:294 multipleReference:36 list:-61 keyValues:-44 date:-43
type spanAfter2 for text:121 multilineText:-86 url:40 email:-29 boolean:114 choice:-132 reference:63 list:-31 keyValues:-34 date:-37
type spanAfter2 from text:33 boolean:-63 reference:102 multipleReference:-31
type spanAfter2 if multilineText:-27 integer:-48 number:104 boolean:27 choice:-22 reference:-39 multipleReference:-31 list:92
type spanAfter2 in text:-91 multilineText:64 integer:-34 number:28 boolean:70 choice:104 reference:-91 list:-20
type spanAfter2 is text:-80 integer:100 boolean:162 choice:-27 reference:-29
type spanAfter2 limit integer:-46 boolean:57 choice:113 list:-71
type spanAfter2 list boolean:-29 choice:33
type spanAfter2 match text:22
type spanAfter2 max integer:-54 number:66
type spanAfter2 menu text:-27 choice:51 reference:-25 multipleReference:39
type spanAfter2 name text:33
type spanAfter2 needed text:-44 boolean:-24 choice:-24 file:176
type spanAfter2 of text:24 integer:-31 list:88
type spanAfter2 on text:287 multilineText:-46 integer:84 number:-55 boolean:-74 reference:54 multipleReference:-44 list:-91 keyValues:-51
type spanAfter2 option boolean:-88 choice:182 reference:-56
type spanAfter2 or text:-96 email:105 boolean:265 choice:-147 reference:-34
type spanAfter2 password text:70 multilineText:-25 reference:-30
type spanAfter2 post text:259 choice:-201
type spanAfter2 record boolean:30 reference:-22
type spanAfter2 region text:23 reference:30
type spanAfter2 sales boolean:-68 choice:44 reference:76
type spanAfter2 select text:82 multilineText:-307 url:-73 email:-29 integer:-35 number:-45 choice:472 multipleChoice:194 reference:-193 multipleReference:-116 list:-28 keyValues:-27 date:-22
type spanAfter2 service boolean:-29 choice:-78 reference:124
type spanAfter2 set text:-165 integer:222 number:-21 boolean:-59 choice:-71 reference:166 date:-34
type spanAfter2 setting text:-30 integer:-37 boolean:41 choice:161 reference:-68 date:-51
type spanAfter2 settings boolean:38
type spanAfter2 so boolean:31
type spanAfter2 specify integer:-49 number:-34 boolean:110 choice:78 reference:-48
type spanAfter2 that boolean:44
type spanAfter2 the text:137 multilineText:-59 url:-64 email:-57 integer:-28 number:-69 boolean:297 choice:-362 multipleChoice:-49 reference:216 multipleReference:-95 list:-50 keyValues:-33 file:99
type spanAfter2 this text:63 choice:73 reference:-25 multipleReference:-30
type spanAfter2 tls text:-24 multilineText:80 choice:-24
type spanAfter2 to text:58 multilineText:-104 url:-40 email:-41 integer:-24 number:34 choice:174 multipleChoice:-46 reference:-196 list:-110 keyValues:213 file:-39
type spanAfter2 update text:-45 multilineText:175 boolean:62 choice:-62 reference:-33 multipleReference:-24
type spanAfter2 use choice:123 reference:-38
type spanAfter2 want choice:-161 reference:215
type spanAfter2 which text:-107 multilineText:22 boolean:-58 choice:114 reference:-29 multipleReference:109
type spanAfter2 will text:-101 url:-20 integer:-40 number:-24 boolean:35 choice:188 reference:21 multipleReference:-36
type spanAfter2 with text:-42 choice:-107 reference:189
type spanAfter2 you text:-93 url:-38 integer:-34 number:-41 boolean:-29 choice:-73 multipleChoice:-25 reference:129 multipleReference:77 list:58 keyValues:-22
type spanAfter2 your text:-252 multilineText:-65 url:168 integer:-47 number:111 choice:133 multipleChoice:-37 reference:-78 multipleReference:-75 list:-53 keyValues:-23 date:167
type spanBefore " text:-236 url:90 email:-43 integer:-82 number:-76 boolean:242 choice:-208 multipleChoice:-60 reference:-96 multipleReference:195 list:-94 keyValues:-90 date:270
type spanBefore ' text:-45 multilineText:-83 url:-42 email:-24 integer:109 number:-89 boolean:73 choice:143 multipleChoice:-36 reference:-77 multipleReference:-74 list:109 date:-31
type spanBefore ( text:43 multilineText:-28 choice:88 reference:-22
type spanBefore , text:520 multilineText:-85 url:-45 email:125 number:-167 boolean:189 choice:-233 multipleChoice:-27 reference:-151 multipleReference:-52 list:-57 keyValues:-38 date:-68 file:-21
type spanBefore - text:65 number:-23 boolean:-48 choice:-228 reference:157 multipleReference:-20 list:-21 date:163
type spanBefore : text:-165 multilineText:-32 integer:-26 number:-30 boolean:207 choice:176 reference:-94 multipleReference:-24 list:-24
type spanBefore > text:-74 multilineText:105 url:62 integer:-23 boolean:-129 choice:23 reference:91 multipleReference:-61 list:40
type spanBefore a text:-85 multilineText:-64 url:-63 email:182 integer:35 number:67 boolean:-391 choice:270 multipleChoice:-39 reference:63 multipleReference:-98 list:-53 keyValues:-61 date:60 file:-23
type spanBefore add text:-111 multilineText:-20 choice:-84 reference:285
type spanBefore an text:165 boolean:-71 choice:-102 reference:119 multipleReference:-49
type spanBefore and text:-31 multilineText:82 url:-123 email:86 number:102 boolean:-326 choice:182 multipleChoice:-90 reference:-262 multipleReference:-78 list:-80 date:213 file:-55
type spanBefore appropriate text:54 integer:-25 number:-25 boolean:-45 choice:49 reference:39 date:-20
type spanBefore as boolean:45 choice:-84 reference:102
type spanBefore check text:-107 boolean:107 choice:-42 multipleChoice:166 reference:-30
type spanBefore checkbox text:-61 boolean:110
type spanBefore checking boolean:62
type spanBefore click boolean:-99 choice:-30 reference:-83 multipleReference:228 file:49
type spanBefore configure text:113 multilineText:-51 integer:-27 boolean:51 reference:-20 keyValues:-22
type spanBefore enable text:-40 integer:-25 boolean:268 choice:-30 list:-74
type spanBefore enter text:-25 integer:-42 number:68 list:87
type spanBefore field choice:38 reference:-22
type spanBefore find text:-177 multilineText:-29 url:-21 integer:-26 boolean:44 choice:52 reference:94 list:121
type spanBefore for text:185 multilineText:-27 url:-32 email:-46 integer:-39 number:-54 boolean:49 choice:324 multipleChoice:-21 reference:-223 multipleReference:-104 list:-26 keyValues:-28 date:-36
type spanBefore has text:226 integer:-23 boolean:-69 reference:-27 multipleReference:-31 list:-29
type spanBefore in text:-482 multilineText:85 url:408 email:60 integer:111 number:-78 boolean:-190 multipleChoice:172 reference:-70 multipleReference:-120 list:91 date:-76 file:-45
type spanBefore its text:-135 boolean:-36 choice:144 reference:87
type spanBefore leave text:-26 boolean:173 choice:-59
type spanBefore of integer:185 reference:-87 multipleReference:-68
type spanBefore on text:-57 multilineText:170 choice:-20 reference:-43
type spanBefore option boolean:68 choice:-29
type spanBefore optional text:96
type spanBefore or text:102 integer:-38 choice:-181 reference:51 multipleReference:-61 list:76 file:172
type spanBefore select text:-247 url:-28 email:-20 integer:74 number:-87 boolean:745 choice:-471 reference:-231 multipleReference:215 list:-61 keyValues:-27 date:-31
type spanBefore selecting boolean:99 reference:-70
type spanBefore set text:421 multilineText:-108 url:217 email:-54 integer:29 number:-158 boolean:-58 choice:-102 multipleChoice:-39 reference:-68 multipleReference:-42 list:-70 keyValues:-130 date:-75 file:-30
type spanBefore the text:-90 multilineText:51 url:-144 email:-149 integer:-477 number:-21 boolean:-523 choice:-27 multipleChoice:-213 multipleReference:-29 list:-213 keyValues:39 date:-364 file:-113
type spanBefore tick text:-59 boolean:156 choice:-41 reference:-22
type spanBefore to text:20 multilineText:-36 url:-22 integer:-58 boolean:-148 choice:74 multipleChoice:282 reference:-218 multipleReference:-116 list:214 keyValues:-24
type spanBefore toggle text:-50 boolean:194 choice:-34 reference:-27
type spanBefore under text:-31 boolean:-36 choice:20 reference:57 multipleReference:-27 list:-36 keyValues:105
type spanBefore which reference:-28 multipleReference:80
type spanBefore with text:-112 integer:177 date:-24
type spanBefore your multilineText:122 integer:-21 boolean:-29 reference:-21
type spanBefore “ text:-31 boolean:-105 choice:-48 reference:297 multipleReference:-61
type spanVerbControl 1231 text:-28 url:181 integer:94 number:51 boolean:-107 choice:-20 reference:-57 multipleReference:-42 list:-27
type spanVerbControl 1440 text:167 integer:63 boolean:-47 reference:-32
type spanVerbControl 1447 text:274 multilineText:-20 choice:-38 reference:-43 list:-26
type spanVerbControl 1450 text:122 reference:-41
type spanVerbControl 1466 text:217 integer:30 boolean:-58 choice:-26 reference:-42 list:-28
type spanVerbControl 1575 text:-75 boolean:-27 choice:155 reference:-21
type spanVerbControl 1605 multilineText:-23 boolean:214 multipleChoice:-80 multipleReference:-28 list:-33
type spanVerbControl 162 boolean:95 reference:-31
type spanVerbControl 1664 keyValues:28
type spanVerbControl 1681 text:-87 multilineText:-49 boolean:167 choice:68 reference:-48 list:-20
type spanVerbControl 1700 text:129 multilineText:-25 list:-41 keyValues:-29
type spanVerbControl 1703 text:95 multilineText:-26 boolean:61 list:-45 keyValues:-27
type spanVerbControl 1706 text:-163 multilineText:448 integer:-35 boolean:-26 list:-105 keyValues:-38
type spanVerbControl 1707 list:-76 keyValues:128
type spanVerbControl 1709 text:-59 multilineText:-30 url:132 choice:-20 list:35 keyValues:-24
type spanVerbControl 1715 text:182 multilineText:-69 list:-25
type spanVerbControl 1716 text:-56 choice:-56 reference:141
type spanVerbControl 1717 text:129 multilineText:-25 list:-41 keyValues:-29
type spanVerbControl 1721 text:75 multilineText:66 list:-62 keyValues:-29
type spanVerbControl 1722 text:119 multilineText:-24 list:-41 keyValues:-28
type spanVerbControl 1723 text:-120 multilineText:-45 integer:96 boolean:-69 reference:-26 keyValues:208
type spanVerbControl 1724 text:60 multilineText:78 list:-37
type spanVerbControl 1729 text:98 multilineText:-34 integer:58 list:-42 keyValues:-34
type spanVerbControl 1733 text:37 multilineText:-62 boolean:-22 choice:-51 reference:134
type spanVerbControl 1752 text:129 multilineText:-25 list:-41 keyValues:-29
type spanVerbControl 1754 multilineText:93 boolean:-39
type spanVerbControl 1792 text:99 multilineText:-23 integer:-39 boolean:-48 choice:-40 list:-34 keyValues:150
type spanVerbControl 1815 text:-26 integer:-21 choice:84 date:40
type spanVerbControl 1820 text:-104 multilineText:62 boolean:195 reference:-66
type spanVerbControl 1822 text:95 multilineText:-36 integer:-40 boolean:-32 choice:-56 reference:-22 multipleReference:79 date:93
type spanVerbControl 1824 text:-151 multilineText:-66 integer:97 boolean:-71 choice:145 multipleChoice:-28 reference:-35 multipleReference:-47 list:135 keyValues:-42
type spanVerbControl 1828 text:106 integer:102 number:-47 boolean:-51 reference:-40 list:-38 keyValues:-34
type spanVerbControl 1831 text:-32 url:-27 integer:180 number:-60 boolean:-59 choice:87 multipleChoice:-39 reference:-75 multipleReference:-53 list:108 keyValues:-80 date:-23
type spanVerbControl 1832 text:61 multilineText:-53 url:-26 integer:172 boolean:-108 choice:34 multipleChoice:-28 reference:-74 list:-37 keyValues:61 date:-41
type spanVerbControl 1836 text:-24 integer:-32 boolean:-49 keyValues:182
type spanVerbControl 1842 text:321 multilineText:-28 integer:-204 boolean:-37 choice:161 multipleChoice:-20 keyValues:-29 date:-54
type spanVerbControl 1843 text:28
type spanVerbControl 1844 text:57 multilineText:-27 number:-24 boolean:-31 choice:141 reference:-49 keyValues:-33 date:-40
type spanVerbControl 1845 text:133 multilineText:120 integer:-44 boolean:-27 choice:-34 list:-36 keyValues:-90
type spanVerbControl 1849 text:57 multilineText:129 integer:-59 boolean:-62 choice:-42 multipleChoice:-25 reference:-22 multipleReference:-39 list:175 keyValues:-107
type spanVerbControl 1850 text:55 multilineText:21 url:-21 integer:65 boolean:-94 choice:139 multipleChoice:-36 reference:-45 multipleReference:-48 list:116 keyValues:-130
type spanVerbControl 1851 text:-31 integer:-33 boolean:-55 keyValues:185
type spanVerbControl 1852 multilineText:36 choice:-32
type spanVerbControl 1857 text:-28 multilineText:-53 integer:121 number:-44 boolean:-29 choice:-43 multipleChoice:113 reference:-24 keyValues:26
type spanVerbControl 1861 text:-138 multilineText:128 boolean:-44 choice:-28 reference:-35 list:-20 keyValues:142
type spanVerbControl 1872 multilineText:-20 integer:-23 date:93
type spanVerbControl 1878 text:-99 multilineText:-36 integer:-66 boolean:192 date:95
type spanVerbControl 1880 text:102 multilineText:37 integer:-55 boolean:-60 multipleChoice:-23 reference:-20 multipleReference:-38 list:174 keyValues:-100
type spanVerbControl 1882 text:-123 number:-27 boolean:-78 choice:21 reference:-38 multipleReference:-39 list:195 keyValues:-24 date:123
type spanVerbControl 295 text:-44 boolean:137 choice:-38 reference:-20
type spanVerbControl 300 list:26
type spanVerbControl 307 text:70 email:48 boolean:-32 choice:-27
type spanVerbControl 325 text:-21 reference:-49 list:113
type spanVerbControl 535 text:30 multilineText:76 boolean:-29 choice:-28
type spanVerbControl 551 multilineText:-43 url:79
type spanVerbControl 554 multilineText:42
type spanVerbControl 556 text:58
type spanVerbControl 572 multilineText:-43 url:79
type spanVerbControl 602 text:30 multilineText:76 boolean:-29 choice:-28
type spanVerbControl 640 text:-109 multilineText:-29 multipleChoice:-22 reference:215 multipleReference:-35
type spanVerbControl 663 text:-35 multilineText:-23 boolean:-51 choice:-44 multipleChoice:-23 reference:109 multipleReference:145 list:-44 keyValues:-22
type spanVerbControl 665 boolean:-60 choice:175 reference:-225 multipleReference:-40 date:138
type spanVerbControl 668 text:-32 boolean:-82 choice:156 reference:-253 multipleReference:244
type spanVerbControl 670 boolean:-82 choice:191 reference:-153 multipleReference:-54 date:148
type spanVerbControl 676 text:-48 multilineText:-101 url:-32 integer:193 number:-59 boolean:70 choice:50 multipleChoice:-22 reference:-33 multipleReference:-38 list:-25 keyValues:-20 date:-26
type spanVerbControl 677 text:-23 boolean:-62 choice:-20 reference:250 multipleReference:-71
type spanVerbControl 679 text:-48 multilineText:-101 url:-32 integer:193 number:-59 boolean:70 choice:50 multipleChoice:-22 reference:-33 multipleReference:-38 list:-25 keyValues:-20 date:-26
type spanVerbControl 680 text:-55 integer:99 boolean:-22 choice:-78 reference:207 multipleReference:-89
type spanVerbControl 682 text:-42 multilineText:-36 choice:113 reference:26 multipleReference:-29
type spanVerbControl 687 choice:-39 reference:-186 multipleReference:-27 date:269
type spanVerbControl 688 multilineText:-39 choice:-79 multipleChoice:-27 reference:164 multipleReference:31 file:-27
type spanVerbControl 691 text:-53 multilineText:-28 boolean:-25 choice:165 multipleChoice:-33 reference:221 multipleReference:-124
type spanVerbControl 692 text:355 integer:-53 number:-21 boolean:-82 choice:-66 multipleChoice:-48 reference:-135 multipleReference:-114 list:225 date:-43
type spanVerbControl 693 boolean:-47 choice:-43 reference:210 multipleReference:-54
type spanVerbControl 698 multilineText:-93 url:-21 boolean:100 choice:231 reference:-145 multipleReference:-22
type spanVerbControl 699 text:-73 multilineText:-21 boolean:-27 choice:68 reference:131 multipleReference:-27
type spanVerbControl 700 text:-52 multilineText:-20 integer:197 number:-55 boolean:-43 choice:-174 reference:199 multipleReference:-22
type spanVerbControl 701 text:-30 choice:-61 reference:123
type spanVerbControl 709 text:115 multilineText:-47 integer:-27 number:-28 boolean:55 choice:204 multipleChoice:-64 reference:-181 multipleReference:26 list:-49 keyValues:-22 date:-34
type spanVerbControl 712 text:-35 multilineText:-22 boolean:-23 choice:71 multipleChoice:-23 reference:-22 multipleReference:151 list:-44 keyValues:-21
type spanVerbControl 714 choice:114 reference:-97
type spanVerbControl 715 reference:22
type spanVerbControl 718 choice:-24 reference:53
type spanVerbControl 723 text:-30 choice:-61 reference:123
type spanVerbControl 726 choice:-97 reference:144
type spanVerbControl 728 text:-26 choice:130 reference:-61
type spanVerbControl 730 text:-50 boolean:-23 choice:-49 reference:151
type spanVerbControl 768 text:243 multilineText:139 url:-36 integer:-38 boolean:-58 choice:-30 multipleReference:96 list:-83 date:-29
type spanVerbControl 781 text:89 reference:-20
type spanVerbControl 785 text:89 reference:-20
type spanVerbControl 791 text:26 url:-22 choice:-26 multipleReference:76 list:-41
type spanVerbControl 796 multilineText:-32 integer:-21 number:198 boolean:-27
type spanVerbControl 798 text:56 multilineText:-22 number:-21 boolean:-20 keyValues:99
type spanVerbControl 804 text:112 multilineText:-52 url:48 integer:-105 number:107 boolean:-70 choice:78 reference:-45
type spanVerbControl 805 text:-148 integer:110 reference:52
type spanVerbControl 806 text:-40 reference:54
type spanVerbControl 807 text:-36 multilineText:98 url:21 email:-46 integer:-20 number:45 boolean:-123 choice:259 multipleChoice:-24 reference:-107 multipleReference:-46 list:-95 keyValues:62 date:-43
type spanVerbControl 808 text:451 multilineText:-34 url:-49 integer:80 boolean:-56 choice:-97 reference:-68 multipleReference:-28 list:-83 keyValues:-23 date:-86
type spanVerbControl 810 text:334 multilineText:-59 integer:-22 number:-24 boolean:-34 choice:-57 reference:-39 list:-31 keyValues:-47
type spanVerbControl 811 text:294 multilineText:-80 url:-21 integer:-22 number:-40 boolean:-62 choice:-29 reference:-33 multipleReference:175 list:-82 keyValues:-102
type spanVerbControl 812 text:41 multilineText:170 url:-35 email:-20 integer:-36 boolean:-37 choice:27 reference:-49 multipleReference:-31 list:-57 date:-23
type spanVerbControl 813 text:-217 multilineText:-33 url:366 email:65 integer:-78 number:-25 boolean:-27 choice:-20 list:60 date:-28
type spanVerbControl 815 text:-113 integer:-55 date:218
type spanVerbControl 817 text:40 list:58
type spanVerbControl 818 text:131 integer:-259 boolean:134 list:-37 date:89
type spanVerbControl 819 text:253 multilineText:-27 url:-72 email:142 integer:101 number:-94 choice:-82 reference:-67 multipleReference:56 list:-92 keyValues:-28 date:-67
type spanVerbControl 820 text:36 multilineText:-24 url:-30 integer:-101 number:-26 boolean:-32 choice:234 reference:-38 date:-23
type spanVerbControl 821 text:-128 multilineText:-27 url:-29 email:-33 integer:-30 number:-39 boolean:-32 choice:235 reference:-24 multipleReference:-26 list:-46 keyValues:92 date:-22
type spanVerbControl 825 text:-52 integer:104
type spanVerbControl 826 text:113 multilineText:-59 choice:80 reference:-44
type spanVerbControl 827 text:151 multilineText:152 url:-24 integer:-32 boolean:-56 choice:-26 multipleReference:97 list:-72 date:-23
type spanVerbControl 828 text:-153 url:40 email:-33 integer:-103 number:94 boolean:-74 choice:229 reference:-42 multipleReference:-28 list:-60 keyValues:85 date:-27
type spanVerbControl 829 text:96 reference:-23
type spanVerbControl 831 text:93
type spanVerbControl 833 text:127 integer:-22
type spanVerbControl 837 text:-78 multilineText:22 number:140 boolean:109 choice:-34 reference:-38 list:-22
type spanVerbControl 848 text:89 reference:-20
type spanVerbControl 851 text:96 reference:-23
type spanVerbControl 856 text:50
type spanVerbControl 858 multilineText:-28 url:-40 integer:76 number:-20 boolean:113 choice:55 reference:-44 list:-30
type spanVerbControl 899 boolean:37
type spanVerbControl 929 text:-24 boolean:69
type spanVerbControl 930 boolean:35
type spanVerbControl 932 boolean:-260 choice:300 reference:-22
type spanVerbControl 933 boolean:-49 multipleChoice:131
type spanVerbControl 935 boolean:-340 choice:271 multipleChoice:119 reference:-22
type spanVerbControl 952 text:74 boolean:-28
type spanVerbControl 953 boolean:-28 multipleChoice:136
type spanVerbControl 954 text:-21 boolean:-259 choice:300 reference:-23
type spanVerbControl 967 boolean:32
type spanVerbControl 969 boolean:32
type spanVerbControl 973 boolean:-49 multipleChoice:131
type spanVerbControl 976 boolean:-162 choice:186
type spanVerbControl 986 text:-37 choice:-24 multipleChoice:148
type typeColumn 3 text:-375 url:-24 integer:-24 boolean:-118 multipleChoice:156 reference:127 multipleReference:56 list:82 keyValues:218
type typeColumn 5 multilineText:52 integer:119 boolean:21 choice:-45 reference:-42 list:-26 keyValues:-26
type typeColumn 6 text:-440 multilineText:-46 url:-32 email:-21 integer:824 number:-93 boolean:26 choice:-282 multipleChoice:-23 reference:51 multipleReference:-41 list:63 keyValues:-71 date:-32 file:-29
type typeColumn 7 text:-150 multilineText:-52 url:66 email:-32 integer:-202 number:-44 boolean:-86 choice:199 reference:-52 list:404 keyValues:-39 date:-51
type typeColumn 8 text:469 multilineText:-91 url:53 email:-45 integer:-70 number:-57 boolean:274 choice:-146 reference:-188 multipleReference:-46 list:-129 keyValues:-63 date:-66
type typeColumnWord array list:2000
type typeColumnWord bool boolean:2000
type typeColumnWord boolean boolean:2000
type typeColumnWord checkbox boolean:2000
type typeColumnWord date date:2000
type typeColumnWord datetime date:2000
type typeColumnWord decimal number:2000
type typeColumnWord dropdown choice:105 reference:1960
type typeColumnWord email email:2000
type typeColumnWord enum choice:2000
type typeColumnWord file file:2000
type typeColumnWord float number:2000
type typeColumnWord int integer:2000
type typeColumnWord integer integer:2000
type typeColumnWord json multilineText:2000
type typeColumnWord list list:2000
type typeColumnWord number integer:2000
type typeColumnWord select reference:2004
type typeColumnWord string text:2051 boolean:-20
type typeColumnWord switch boolean:2000
type typeColumnWord text text:1758 multilineText:63 boolean:-20 reference:-34 list:241
type typeColumnWord textarea multilineText:2000
type typeColumnWord toggle boolean:2025
type typeColumnWord upload file:2000
type typeColumnWord url url:2000
type typeControl boxNoun text:-70 multilineText:215 url:-32 email:86 number:-60 boolean:303 choice:-174 multipleChoice:-49 reference:-281 multipleReference:98 list:107 keyValues:-20 date:-95 file:-51
type typeControl button choice:-20 reference:-23 file:78
type typeControl fieldNoun multilineText:210 url:-39 email:-39 integer:-81 boolean:-320 choice:-305 multipleChoice:-107 reference:-275 multipleReference:-191 list:23 date:-107 file:-158
type typeControl menuNoun text:-274 multilineText:-370 url:-28 integer:-46 number:-58 boolean:-175 choice:636 multipleChoice:-22 reference:1122 multipleReference:217 list:-63 keyValues:-20 date:-33 file:-21
type typeControl optionNoun text:-42 multilineText:-124 url:-79 email:-27 integer:126 number:80 boolean:92 choice:133 multipleChoice:113 reference:-133 multipleReference:-113 list:-90 keyValues:-45 date:-41 file:-24
type typeControl place text:-110 email:-50 integer:-39 boolean:-111 choice:-57 reference:224 multipleReference:-39 list:221
type typeControl toggleNoun text:-115 multilineText:-27 url:-25 integer:-37 number:-32 boolean:2270 choice:91 multipleChoice:-20 reference:-87 multipleReference:-48 keyValues:-26 date:-38 file:-24
type typeControlWord a text:-56 boolean:-50 choice:-26 reference:85 multipleReference:151 list:-51
type typeControlWord and multilineText:255 url:-39 email:-41 integer:152 number:-78 choice:-176 multipleChoice:-32 reference:-33 multipleReference:-20 list:32 keyValues:-36 date:-45 file:65
type typeControlWord area text:-73 multilineText:212 choice:-29 file:-35
type typeControlWord as text:42 choice:169 reference:-186
type typeControlWord at text:-44 multilineText:-44 url:60 boolean:33 choice:-94 reference:136
type typeControlWord be text:-108 choice:120
type typeControlWord box text:-32 url:-32 email:86 integer:-36 number:-37 boolean:286 choice:-211 multipleChoice:-46 reference:-39 multipleReference:27 list:99 date:-97
type typeControlWord boxes integer:52
type typeControlWord button text:-27 boolean:-86 choice:115 reference:-24 file:78
type typeControlWord by text:-22 list:85
type typeControlWord check boolean:211 choice:-22 reference:-128
type typeControlWord checkbox text:-37 boolean:361 choice:-38 reference:-208 multipleReference:-21
type typeControlWord choose text:-87 multilineText:-38 integer:-35 number:-26 boolean:-88 choice:194 reference:176 multipleReference:-22 list:-20
type typeControlWord click text:78 url:-23 email:-20 integer:-30 number:-20 list:87
type typeControlWord drop-down text:-41 choice:31 reference:122 multipleReference:-38
type typeControlWord dropdown text:-115 multilineText:-48 integer:-24 number:-25 boolean:-111 choice:158 reference:46 multipleReference:268 list:-39
type typeControlWord e.g text:-20 multilineText:79
type typeControlWord enter text:44 multilineText:49 url:-81 email:136 number:155 choice:-80 reference:-64 multipleReference:-54 list:23 keyValues:-56 date:-49
type typeControlWord field text:-236 multilineText:-82 integer:40 boolean:-196 multipleChoice:-81 reference:-328 multipleReference:-137 list:69 keyValues:43 date:-53 file:-146
type typeControlWord fields text:135 multilineText:113 url:-46 email:-42 integer:-95 boolean:-85 choice:96 multipleChoice:-22 reference:43 multipleReference:-48 keyValues:-29 date:-48
type typeControlWord for text:32 integer:76 number:-54
type typeControlWord give text:89 multilineText:-40 reference:-25
type typeControlWord has choice:28
type typeControlWord if text:34 multilineText:-21 boolean:44 reference:-37 multipleReference:-31 list:94
type typeControlWord in text:-23 multilineText:67 integer:-35 number:31 boolean:36 choice:-170 reference:114
type typeControlWord input text:205 multilineText:-56 integer:-24 boolean:-64 choice:-38 reference:-46 multipleReference:-25 list:150
type typeControlWord is text:-62 integer:108 boolean:68
type typeControlWord list boolean:-29 choice:32
type typeControlWord menu text:-45 choice:185 reference:-132 multipleReference:41
type typeControlWord next reference:-94 multipleReference:159 list:-22
type typeControlWord of integer:-31 list:87
type typeControlWord on text:152 multilineText:-90 integer:74 number:-74 boolean:191 multipleReference:-41 list:-100 keyValues:-52
type typeControlWord option text:-54 url:-38 boolean:263 choice:-25 multipleReference:-29
type typeControlWord or multilineText:-25 url:154 list:-34
type typeControlWord parameters text:-37 integer:70 boolean:29 choice:-26 reference:25
type typeControlWord provide boolean:34
type typeControlWord section text:-86 multilineText:35 choice:-34 list:163
type typeControlWord select text:-169 multilineText:-348 url:-38 email:-30 integer:-63 number:-74 boolean:-208 choice:91 multipleChoice:-56 reference:348 multipleReference:152 list:158 keyValues:-56 date:200 file:56
type typeControlWord setting text:-85 multilineText:-51 integer:100 number:-20 boolean:-67 choice:157 multipleChoice:146 reference:-66 multipleReference:-54 list:-41
type typeControlWord so boolean:207 reference:-150
type typeControlWord specify text:-88 multilineText:-78 url:-29 email:-20 integer:-68 number:-52 boolean:-113 choice:311 reference:-123 multipleReference:-71 list:89 keyValues:194
type typeControlWord switch text:-32 boolean:-63 choice:193 reference:-43
type typeControlWord text text:127 multilineText:145 boolean:-98 choice:-43 reference:-58 list:-26
type typeControlWord the text:-111 url:-64 email:53 number:139 boolean:-74 choice:-34 multipleChoice:-25 reference:207 multipleReference:-39 list:-62 keyValues:-65 date:-41
type typeControlWord to text:-268 url:-84 email:-24 integer:98 number:68 boolean:111 choice:230 multipleChoice:-28 reference:-78 multipleReference:82 list:-102 keyValues:-54 date:-61 file:-35
type typeControlWord toggle boolean:41 choice:-140 reference:168 multipleReference:-26
type typeControlWord type text:33 multilineText:81 url:123 integer:-34 reference:-53 list:-82
type typeControlWord which text:159 integer:-23 number:-21 boolean:-105 reference:-24 multipleReference:112 list:-28
type typeControlWord with text:-44 choice:-124 reference:215
type typeControlWord you text:-255 url:-23 email:81 number:-44 choice:-47 multipleReference:-45 list:200 keyValues:204
type typeControlWord your text:-23 boolean:122 choice:-22 reference:46 date:-70
type typeDefault 0 text:107 multilineText:-340 url:-596 email:-765 integer:-538 number:-468 boolean:-147 choice:269 multipleChoice:-793 reference:-152 multipleReference:-409 list:-615 keyValues:-615 date:-785 file:-787
type typeDefault 1 text:-28 multilineText:92 boolean:-22
type typeDefault 2 text:-300 multilineText:-39 url:-48 integer:-200 number:-47 boolean:1099 choice:-84 multipleChoice:-26 reference:-124 multipleReference:-59 list:-75 keyValues:-44 date:-34 file:-21
type typeDefault 3 text:-454 multilineText:-84 url:-42 email:-36 integer:497 number:93 boolean:-170 reference:-82 multipleReference:-21 list:272 keyValues:-56 date:-50
type typeDefault 4 text:464 multilineText:-228 email:-247 integer:-231 number:-188 boolean:-538 choice:433 multipleChoice:101 reference:-123 multipleReference:-345 list:114 keyValues:-133 date:57 file:-139
type typeEmail 0 url:-27 email:105 boolean:-25 reference:-31 list:33
type typeExample 1 text:-40 integer:225 boolean:-53 choice:-21 list:-40 keyValues:-20
type typeExample 2 boolean:37
type typeExample 6 text:102 multilineText:34 url:-67 email:-23 integer:-42 number:-30 boolean:-75 choice:227 reference:-69 list:-55 keyValues:-32 date:-37
type typeExample 7 text:-180 url:131 integer:-261 choice:-33 reference:-28 list:426
type typeFirst 0 text:188 integer:-30 boolean:-30 choice:-48
type typeFirst 1 text:-316 integer:229 boolean:-74 choice:295 reference:-74 list:-30
type typeFirst a text:30 multilineText:144 url:-57 integer:-242 number:224 boolean:86 choice:-166 multipleChoice:-32 reference:106 multipleReference:31 list:-65 keyValues:-50 date:-63 file:-43
type typeFirst accept text:-42 boolean:105
type typeFirst access text:-93 integer:88 boolean:77
type typeFirst add text:-128 multilineText:205 url:-22 integer:-48 boolean:-28 reference:-45 keyValues:133
type typeFirst additional text:35 boolean:-24 choice:-38 multipleReference:-34 list:62 keyValues:26
type typeFirst address text:-61 email:112 boolean:-37
type typeFirst after text:-70 integer:-64 boolean:-27 choice:180 reference:-24 multipleReference:76 list:-66 date:-22
type typeFirst all text:-68 boolean:-98 choice:183 reference:73 multipleReference:-29
type typeFirst allow text:-235 multilineText:-28 integer:-22 boolean:294 choice:208 multipleReference:-54 list:-55
type typeFirst allows text:169 multilineText:-108 integer:-31 boolean:-88 choice:49 list:-102 date:112
type typeFirst an text:-193 multilineText:-27 url:-25 email:-31 integer:42 number:106 boolean:166 choice:27 multipleChoice:-21 reference:56 multipleReference:-49 list:-77 keyValues:-34 file:-23
type typeFirst api text:197 url:-26 boolean:-36 choice:-21 reference:-27
type typeFirst appears text:-22 boolean:-68 choice:-122 reference:245
type typeFirst are text:161 multilineText:86 integer:-22 boolean:131 choice:-248 reference:-27 multipleReference:-89 list:67 keyValues:-32
type typeFirst assign text:-177 multilineText:-21 integer:121 number:-31 boolean:54 reference:38 multipleReference:159 list:-61 keyValues:-54
type typeFirst authentication text:205 choice:-107 reference:-49 list:-23
type typeFirst automatically text:-88 boolean:177 choice:-40 multipleReference:-21
type typeFirst azure text:139 boolean:-43 choice:-26 reference:-23
type typeFirst by text:-310 multilineText:-38 integer:187 boolean:265 choice:-39 multipleChoice:-23 reference:-73 multipleReference:93 list:-60 keyValues:-22
type typeFirst can text:-78 multilineText:-20 integer:-44 boolean:80 choice:63 reference:-81 list:-22 date:113
type typeFirst certificate text:278 multilineText:-141 integer:-46 boolean:-24
type typeFirst check text:42 multilineText:-79 integer:-20 boolean:21 choice:-32 reference:143
type typeFirst choice text:-187 boolean:-119 choice:-26 reference:400
type typeFirst choose text:78 multilineText:-40 url:-21 email:-38 integer:-103 boolean:-410 choice:365 multipleChoice:144 reference:-38 multipleReference:163 list:-54 date:-41 file:-33
type typeFirst click boolean:-96 reference:284 multipleReference:-100 list:-34
type typeFirst color text:134 choice:-37 reference:-25
type typeFirst comma-separated text:-55 boolean:-43 choice:-25 multipleReference:-53 list:276
type typeFirst configure text:239 multilineText:-97 integer:-38 boolean:-34 choice:-65 multipleChoice:-22 reference:-77 multipleReference:-42 list:195 keyValues:-46
type typeFirst connection integer:28
type typeFirst controls text:84 multilineText:342 url:-28 integer:-110 number:-47 boolean:-244 multipleChoice:-40 reference:-72 multipleReference:222 list:-102 keyValues:-74 date:-27
type typeFirst create integer:96 boolean:-85 choice:103 reference:-29
type typeFirst currently text:-65 choice:128 reference:-34
type typeFirst custom text:-100 multilineText:99 integer:-25 boolean:67 choice:-131 multipleChoice:-27 reference:-55 multipleReference:-31 list:75 keyValues:128
type typeFirst customer text:28
type typeFirst customize text:-56 multilineText:183 choice:-39 reference:-23
type typeFirst decides boolean:-71 choice:134 reference:-27
type typeFirst default text:52 multilineText:-88 url:-45 integer:92 number:-50 boolean:-186 choice:57 multipleReference:248 list:-44 keyValues:-38
type typeFirst defaults text:69 url:157 boolean:-33 choice:-111 reference:-41 multipleReference:-29 date:103
type typeFirst define integer:-66 number:-21 boolean:-69 choice:-27 reference:152 multipleReference:-39 list:45 keyValues:41
type typeFirst defines text:301 multilineText:-37 url:57 email:30 integer:51 number:-108 boolean:-225 choice:117 reference:32 multipleReference:-78 list:-91 keyValues:-42 date:-48
type typeFirst describe text:44
type typeFirst determine text:177 multilineText:-74 boolean:-39 choice:27 reference:-25
type typeFirst determines text:132 integer:-26 boolean:-64 choice:-29 date:30
type typeFirst disabled text:-30 choice:245 reference:-23 multipleReference:-51 list:-35
type typeFirst display text:72
type typeFirst displays number:-47 boolean:124 keyValues:-24
type typeFirst each email:-40 integer:34 boolean:-29 list:92
type typeFirst either text:28 multilineText:-24 number:116 boolean:-55 choice:-21
type typeFirst email url:-30 email:189 boolean:-41 reference:-22 list:-21
type typeFirst enable boolean:-91 multipleChoice:122
type typeFirst enabled text:-51 boolean:134 choice:-21 multipleChoice:42 multipleReference:-30
type typeFirst enables boolean:143 choice:-106 reference:-26
type typeFirst enter multilineText:-140 url:184 email:59 integer:195 number:-39 boolean:134 choice:86 multipleChoice:-57 reference:-198 multipleReference:-144 list:-239 keyValues:-130 date:26 file:-38
type typeFirst environment text:78 list:-23
type typeFirst example text:116 url:43 boolean:-27 choice:-37 reference:-20
type typeFirst extra text:108 boolean:-67 choice:-74 reference:-36 multipleReference:197 list:-43
type typeFirst field text:45 multilineText:153 url:-28 integer:53 number:-21 boolean:-36 reference:-67 multipleReference:-29 list:-40
type typeFirst file text:32 boolean:-85 list:96
type typeFirst fill text:-41 multilineText:37 integer:-41 number:-31 boolean:-68 choice:-42 reference:-28 list:294 keyValues:-37
type typeFirst filter text:-157 multilineText:211 boolean:-32 choice:-35 reference:-27 multipleReference:-20 keyValues:88
type typeFirst for text:-79 multilineText:-41 integer:-52 boolean:312 choice:-57 reference:59 keyValues:-36
type typeFirst form text:-57 choice:174 reference:-20
type typeFirst give text:-62 boolean:-62 reference:164
type typeFirst hello text:-106 multilineText:234 choice:-42 reference:-20
type typeFirst here text:-69 multilineText:109 choice:-22 multipleChoice:143 multipleReference:-56 list:-30
type typeFirst hour integer:41 boolean:-21 choice:37
type typeFirst how text:59 multilineText:-48 integer:80 number:-71 boolean:-80 choice:213 reference:-65 multipleReference:-23 list:-31
type typeFirst html text:-29 multilineText:33 boolean:-189 list:272 keyValues:-42
type typeFirst http text:-342 integer:243 boolean:-20 reference:-20 list:151
type typeFirst if text:-144 multilineText:-72 email:-23 integer:35 number:105 boolean:50 choice:-307 multipleChoice:-36 reference:298 multipleReference:43 list:-109 keyValues:-47 date:-22 file:-21
type typeFirst in text:-62 integer:-165 boolean:-81 reference:390
type typeFirst include text:-51 boolean:126
type typeFirst internal text:44
type typeFirst ip text:41 list:-28
type typeFirst is multilineText:34 url:68 email:-25 integer:93 number:-49 boolean:60 choice:29 multipleChoice:-30 reference:-189 multipleReference:-54 list:120 keyValues:-52
type typeFirst it text:-72 multilineText:-115 url:-25 integer:131 boolean:-84 reference:95 list:-58 keyValues:84
type typeFirst json text:-218 multilineText:552 boolean:-53 choice:-40 reference:-38 list:-48 keyValues:-96
type typeFirst keep text:189 multilineText:-53 email:-133 boolean:33 choice:-23 multipleChoice:-38 multipleReference:-28 list:102 keyValues:-43
type typeFirst ldap text:76 email:-39 boolean:-27
type typeFirst leave url:186 integer:-39 number:52 boolean:-81 choice:-41 reference:-69 multipleReference:-42 list:-28 keyValues:51
type typeFirst limit text:110 integer:46 boolean:-46 choice:-21 list:-45
type typeFirst limits text:-31 integer:22 choice:-45 reference:123
type typeFirst list integer:-61 multipleReference:-47 list:156
type typeFirst local text:-136 reference:190
type typeFirst log boolean:66 choice:-47
type typeFirst maximum multilineText:-30 integer:145 number:-70 boolean:-23 reference:-20
type typeFirst message text:104 multilineText:-78 boolean:-25 choice:48
type typeFirst minimum text:-42 integer:70 number:107 boolean:-30
type typeFirst multiple text:-50 integer:-25 boolean:-48 choice:-73 multipleChoice:217 multipleReference:-35 list:68
type typeFirst mysql text:128 choice:-50
type typeFirst name text:122 reference:-43
type typeFirst number text:-52 integer:140 number:-31
type typeFirst on text:-35 choice:96
type typeFirst one text:-134 integer:-46 choice:-54 multipleReference:-25 list:273 file:55
type typeFirst only text:102 multilineText:-23 boolean:-172 choice:302 reference:-58 multipleReference:-84 list:96 keyValues:-49
type typeFirst option text:-59 boolean:94 choice:23
type typeFirst optional text:74 multilineText:-86 email:-22 integer:65 number:-84 choice:-30 multipleChoice:-33 reference:-170 multipleReference:-67 list:116 keyValues:122 date:-32 file:33
type typeFirst optionally text:-116 multilineText:-21 integer:-25 boolean:-86 choice:-34 reference:305 multipleReference:95 list:-53
type typeFirst override text:-59 boolean:-88 choice:-145 list:-45 keyValues:407
type typeFirst parameter text:142 multilineText:105 integer:-20 choice:-69 multipleReference:-31 list:-56 keyValues:-39
type typeFirst password text:41
type typeFirst paste text:-74 multilineText:152 choice:-34
type typeFirst path text:133 boolean:-55 reference:-31
type typeFirst port integer:40
type typeFirst primary text:49
type typeFirst provide text:-28 multilineText:238 url:-42 integer:-100 number:-20 boolean:-53 choice:-50 reference:-57 multipleReference:-25 keyValues:94 date:-21
type typeFirst provides integer:-21 boolean:-77 choice:-20 reference:-76 multipleReference:-27 list:243
type typeFirst query text:217 multilineText:-79 integer:51 choice:-86 reference:-46
type typeFirst refers text:-52 choice:137
type typeFirst refresh text:-99 integer:66 boolean:145 reference:-43
type typeFirst relative text:101 multilineText:-65
type typeFirst repository text:26 url:34
type typeFirst request text:-103 multilineText:-173 integer:76 choice:-23 keyValues:258
type typeFirst require text:-122 boolean:275 choice:-44
type typeFirst required text:-39 boolean:-26 choice:75
type typeFirst reserved text:118 boolean:-39 choice:-36 reference:-21
type typeFirst search text:147 multilineText:-90
type typeFirst select text:-110 multilineText:-113 url:-41 email:-28 integer:-98 number:-58 boolean:32 choice:-23 multipleChoice:36 reference:44 list:65 keyValues:-47 date:93 file:-33
type typeFirst selected multilineText:-20 boolean:168 choice:-125 multipleReference:58
type typeFirst set multilineText:-66 url:-28 email:-20 integer:52 number:-40 boolean:66 multipleChoice:60 reference:-136 multipleReference:-21 list:-98 keyValues:134
type typeFirst sets text:488 multilineText:-53 url:-30 integer:-64 number:130 boolean:-274 reference:-30 multipleReference:-78 list:-75 keyValues:-26 date:-53 file:-20
type typeFirst show text:-58 boolean:253 choice:-144
type typeFirst shows text:-90 boolean:126
type typeFirst sign boolean:64
type typeFirst sort text:83 integer:-32
type typeFirst source text:50 integer:48 choice:-24 reference:-32
type typeFirst specific text:64
type typeFirst specifies text:327 multilineText:-212 url:-63 email:-34 integer:101 number:406 boolean:-262 choice:-274 multipleChoice:-28 reference:-95 multipleReference:-65 list:-80 keyValues:-53 file:-31
type typeFirst specify multilineText:-215 url:-30 email:-102 integer:-61 number:-48 choice:125 multipleChoice:-58 reference:-33 multipleReference:85 list:184 keyValues:-59 file:-29
type typeFirst support text:206 multilineText:-28 list:-38 keyValues:-38
type typeFirst switch boolean:27
type typeFirst target number:139 boolean:-25 reference:-39
type typeFirst test text:-53 multilineText:-28 integer:-25 boolean:104 choice:-43 multipleChoice:165 multipleReference:-39 list:-52
type typeFirst text text:39 choice:105 reference:-50
type typeFirst the text:-125 multilineText:-355 url:145 email:97 integer:-42 number:-218 boolean:-541 choice:-93 multipleChoice:-202 reference:-286 multipleReference:-78 keyValues:-75 file:84
type typeFirst these text:118 multilineText:-38
type typeFirst this text:-146 multilineText:200 url:-64 email:-33 integer:166 boolean:313 choice:-75 multipleChoice:84 reference:-483 multipleReference:-49 list:-90 keyValues:-82 file:-35
type typeFirst title text:28
type typeFirst to text:302 integer:-32 number:-26 boolean:-84 choice:-20 reference:-32
type typeFirst toggle text:-40 boolean:-72 choice:179
type typeFirst total text:-54 integer:72 number:56
type typeFirst true text:-91 boolean:201 choice:-38 reference:-23
type typeFirst turn boolean:33
type typeFirst turns text:-60 integer:-28 boolean:206 multipleReference:-27
type typeFirst type text:152 multilineText:114 url:-75 reference:-144
type typeFirst types text:-80 multilineText:-46 integer:-32 boolean:-36 choice:-34 multipleChoice:128 multipleReference:198 list:-75
type typeFirst unique text:138 url:-90
type typeFirst url text:156 url:-20 integer:-35 boolean:-41 choice:-42
type typeFirst use text:214 multilineText:-93 url:-51 integer:-179 number:-20 boolean:181 choice:119 reference:-121 multipleReference:-22 list:-20
type typeFirst used text:-228 multilineText:115 email:125 integer:135 number:-25 boolean:-20 choice:-33
type typeFirst username text:25
type typeFirst value text:138 multilineText:-38 url:-22 integer:218 number:-110 boolean:-61 choice:-26 reference:-67 list:-30
type typeFirst version text:-116 reference:187
type typeFirst what text:-50 multilineText:-97 integer:-86 number:128 boolean:-34 choice:-43 reference:127 list:89
type typeFirst when text:-102 multilineText:-97 url:-41 email:-20 integer:-141 boolean:95 choice:263 multipleChoice:-22 reference:-103 multipleReference:-62 list:47 keyValues:-37 date:202 file:-22
type typeFirst where text:153 url:55 integer:-44 number:-20 boolean:-30 reference:-33
type typeFirst whether text:-75 boolean:-50 choice:230 reference:-28 multipleReference:-23
type typeFirst who text:60 multilineText:-67 url:-22 integer:-47 number:-28 boolean:-124 choice:121 reference:189 multipleReference:-29 list:-38
type typeFirst with multilineText:-21 choice:-35 reference:-20 multipleReference:142
type typeFirst write text:-54 multilineText:156 list:-54
type typeFirst you text:-163 multilineText:44 url:-26 email:-21 integer:150 number:-51 boolean:-162 choice:-124 multipleChoice:71 reference:309 multipleReference:-22 list:-93 keyValues:-33 date:-26
type typeFirst your text:239 multilineText:59 url:-120 email:-24 integer:82 number:-69 boolean:-131 choice:-103 multipleChoice:50 reference:84 multipleReference:-49 list:-65 keyValues:56
type typeFirstClass accept text:-42 boolean:105
type typeFirstClass aimless text:-237 multilineText:-213 url:-304 email:-196 integer:-53 number:-233 boolean:-279 choice:-314 multipleChoice:46 multipleReference:-318 list:-290 keyValues:-200 date:-258 file:-123
type typeFirstClass article text:-65 multilineText:-265 url:68 email:48 integer:-240 boolean:-331 choice:-262 multipleChoice:-250 reference:-143 multipleReference:-115 list:-159 keyValues:-155 date:-58 file:21
type typeFirstClass be text:138 multilineText:116 url:51 email:-31 integer:73 number:-59 boolean:215 choice:-237 multipleChoice:-42 reference:-217 multipleReference:-150 list:165 keyValues:-89 file:-25
type typeFirstClass beforePlace text:67 multilineText:-386 url:126 email:84 integer:-77 number:-256 boolean:-726 choice:28 multipleChoice:-210 reference:-431 multipleReference:-109 keyValues:-89 date:-46 file:76
type typeFirstClass blank text:-34 choice:60
type typeFirstClass button text:-136 multilineText:-20 number:-31 boolean:32 reference:250 multipleReference:-28
type typeFirstClass check text:-84 multilineText:-31 integer:-30 boolean:165 choice:-49 multipleChoice:165 multipleReference:-41 list:-54
type typeFirstClass checkingHeading text:-57 multilineText:-29 integer:-87 boolean:91 choice:-61 multipleChoice:165 multipleReference:-88 list:107
type typeFirstClass click boolean:-96 reference:284 multipleReference:-100 list:-34
type typeFirstClass condition text:-89 multilineText:-213 email:-48 integer:-169 boolean:-128 choice:186 multipleChoice:-65 reference:109 multipleReference:-56 list:-121 keyValues:-92 date:139 file:-48
type typeFirstClass configure text:82 multilineText:-32 url:-60 email:-31 integer:-58 number:-73 boolean:-59 choice:-178 reference:31 multipleReference:-41 list:116 keyValues:151 date:-54 file:-25
type typeFirstClass contrast text:233 url:-30 email:-31 integer:36 number:270 boolean:-279 choice:-128 multipleChoice:-46 reference:32 multipleReference:203 list:-231 keyValues:-160 date:-29 file:-23
type typeFirstClass defaultHeader text:104 multilineText:-102 url:101 integer:75 number:-59 boolean:-221 choice:-42 reference:-60 multipleReference:212 list:-66 keyValues:-34 date:79
type typeFirstClass descriptionHeader text:257 multilineText:-122 url:-32 integer:104 boolean:-162 choice:-131 multipleReference:-26 list:39 date:99
type typeFirstClass determiner text:-57 multilineText:60 url:-227 email:-147 integer:-83 number:-34 boolean:-336 choice:-222 multipleChoice:-175 reference:-523 multipleReference:-318 list:-238 keyValues:-139 date:-151 file:-53
type typeFirstClass display text:-223 multilineText:-33 url:-24 integer:137 number:-63 boolean:417 choice:-183 reference:-49 multipleReference:117 list:-47 keyValues:-37
type typeFirstClass durationNoun integer:211 number:-29 boolean:-34 choice:-34 reference:-21
type typeFirstClass edition text:-116 reference:187
type typeFirstClass emailNoun url:-30 email:189 boolean:-41 reference:-22 list:-21
type typeFirstClass enter text:-287 multilineText:191 url:-96 email:-110 number:-285 boolean:-68 choice:28 multipleChoice:-123 reference:-441 multipleReference:-57 list:-34 keyValues:43 date:-96 file:-100
type typeFirstClass exampleHeader text:116 url:43 boolean:-27 choice:-37 reference:-20
type typeFirstClass fieldNoun text:168 multilineText:-83 url:-30 integer:43 number:-26 boolean:-42 choice:-111 multipleChoice:169 reference:-71 multipleReference:-35 list:-48
type typeFirstClass fileNoun text:141 boolean:-90 reference:-55 list:110
type typeFirstClass fillingVerb text:-57 multilineText:-34 url:-49 email:-135 integer:-155 number:-213 boolean:-251 choice:28 reference:-229 multipleReference:-32 list:-196 keyValues:-168 file:-138
type typeFirstClass formNoun text:-55 choice:172 reference:-22
type typeFirstClass genericHeading text:-103 multilineText:86 url:-41 integer:-28 number:-32 boolean:-299 choice:124 multipleChoice:242 reference:-223 multipleReference:-73 list:149 keyValues:55 date:80
type typeFirstClass groupNoun text:-31 boolean:-78 choice:108 reference:-39 date:106
type typeFirstClass headingVerb text:-285 multilineText:-69 url:-184 email:-59 integer:-140 number:-193 boolean:349 choice:-273 multipleChoice:239 reference:114 multipleReference:-94 list:-87 keyValues:81 date:-87 file:-73
type typeFirstClass hostNoun text:177 url:66 integer:-29 boolean:-38 choice:-43 reference:-37 list:-78
type typeFirstClass inputNoun multilineText:151 url:-75 email:-30 integer:155 number:231 boolean:-212 choice:20 multipleChoice:124 reference:-261 multipleReference:-100 list:-173 keyValues:-80 date:103 file:-24
type typeFirstClass kindNoun text:275 multilineText:106 url:-82 boolean:-33 reference:-173 list:-21
type typeFirstClass labelConnector text:-79 multilineText:-41 integer:-52 boolean:312 choice:-57 reference:59 keyValues:-36
type typeFirstClass labelFiller text:-79 multilineText:-264 url:-47 integer:-247 number:-73 boolean:-144 choice:-414 multipleChoice:-232 reference:-69 multipleReference:-195 list:-231 keyValues:-130 date:-89
type typeFirstClass labelHeader text:83 multilineText:228 url:-40 number:-46 boolean:-42 choice:-43 multipleChoice:139 reference:-97 multipleReference:-72 list:-116 keyValues:-56
type typeFirstClass leave text:187 multilineText:-46 url:180 email:-134 integer:-37 number:48 boolean:-61 choice:-67 multipleChoice:-50 reference:-78 multipleReference:-70 list:60
type typeFirstClass limitsHeader text:-31 integer:22 choice:-45 reference:123
type typeFirstClass lookalike text:-47 integer:100
type typeFirstClass make text:-64 multilineText:-30 url:-101 email:-35 number:-85 boolean:-36 choice:-157 multipleChoice:109 reference:-35 multipleReference:-129 list:119 keyValues:246 date:-66 file:-32
type typeFirstClass manipulate text:-66 multilineText:-27 boolean:191 reference:-36
type typeFirstClass menuNoun text:-137 multilineText:-128 url:-45 email:-31 integer:-167 number:-61 choice:-149 multipleChoice:32 reference:143 multipleReference:-88 list:192 keyValues:-50 date:89 file:-36
type typeFirstClass multilineNoun text:172 multilineText:551 url:-25 integer:-46 number:-37 boolean:-384 choice:-113 multipleChoice:-24 reference:-120 multipleReference:-49 list:138 keyValues:-112 file:-21
type typeFirstClass navigate text:-131 multilineText:-20 email:48 integer:73 boolean:218 choice:-60 reference:-42 multipleReference:-20 list:-32
type typeFirstClass negation text:293 integer:-26 boolean:-29 choice:-76 list:-88
type typeFirstClass numberNoun text:-87 multilineText:-50 integer:401 number:82 boolean:-167 choice:-153 reference:-61 multipleReference:-41 list:84 keyValues:-34 date:-20
type typeFirstClass numberWord text:-155 integer:-49 boolean:-22 reference:-26 multipleReference:-26 list:271 keyValues:-22 file:53
type typeFirstClass obligation text:321 integer:-36 boolean:-114 reference:-49 list:-37
type typeFirstClass off text:133 multilineText:-38 integer:-58 number:-36 boolean:206 choice:142 reference:-55 multipleReference:-73 list:-138 keyValues:-35
type typeFirstClass on text:-208 multilineText:-47 integer:-30 boolean:438 choice:-75 multipleChoice:149 reference:-83 multipleReference:22 list:-38 keyValues:-23
type typeFirstClass opener text:-218 multilineText:104 url:-92 email:-63 integer:125 number:-207 boolean:-64 choice:-178 multipleChoice:124 reference:128 multipleReference:-45 list:-139 keyValues:32
type typeFirstClass openingVerb text:-203 multilineText:161 url:-41 integer:27 boolean:81 multipleChoice:-35 reference:46 keyValues:82
type typeFirstClass optionNoun multilineText:67 url:-50 email:-26 integer:139 number:283 boolean:-118 multipleChoice:-37 reference:-131 multipleReference:-65 list:-109 keyValues:-62 date:-27 file:-20
type typeFirstClass optionalHeader text:74 multilineText:-86 email:-22 integer:65 number:-84 choice:-30 multipleChoice:-33 reference:-170 multipleReference:-67 list:116 keyValues:122 date:-32 file:33
type typeFirstClass optionsHeader text:-224 multilineText:-47 url:-62 integer:-49 number:428 boolean:-142 choice:81 reference:-55 multipleReference:-31 list:73
type typeFirstClass otherHeader text:455 multilineText:-50 url:-47 integer:-234 number:-39 boolean:-267 choice:-95 multipleChoice:-21 reference:61 multipleReference:-71 list:336 keyValues:-34
type typeFirstClass pairNoun text:-29 multilineText:-22 boolean:-57 choice:149 list:-32 keyValues:41
type typeFirstClass paste text:-74 multilineText:152 choice:-34
type typeFirstClass place text:-186 multilineText:-68 integer:-20 number:-38 boolean:-100 choice:154 reference:237 multipleReference:147
type typeFirstClass plainNoun text:308 multilineText:-72 url:-24 email:97 integer:-67 number:-21 boolean:-180 choice:51 multipleChoice:-22 reference:35 multipleReference:-55 list:60 keyValues:-22
type typeFirstClass pointer multilineText:164 url:-69 email:-36 integer:96 boolean:263 choice:-98 multipleChoice:69 reference:-522 multipleReference:-101 list:52 keyValues:-87 file:-38
type typeFirstClass possessive text:239 multilineText:59 url:-120 email:-24 integer:82 number:-69 boolean:-131 choice:-103 multipleChoice:50 reference:84 multipleReference:-49 list:-65 keyValues:56
type typeFirstClass possibility text:-190 multilineText:-40 integer:-72 number:-24 boolean:20 choice:26 reference:211 multipleReference:72 list:-76 date:122
type typeFirstClass preposition text:-245 multilineText:-96 url:-58 email:-32 integer:-34 number:-101 boolean:265 choice:206 multipleChoice:-58 reference:-38 multipleReference:200 list:-177 keyValues:-76 date:-53 file:-38
type typeFirstClass pronoun text:-384 multilineText:43 url:-125 email:-62 integer:323 number:-63 choice:-235 multipleChoice:121 multipleReference:-133 list:35 keyValues:-39 date:-39
type typeFirstClass remark text:116 url:43 boolean:-27 choice:-37 reference:-20
type typeFirstClass requiredHeader text:-39 boolean:-26 choice:75
type typeFirstClass secretNoun text:147 multilineText:-42 integer:-135 boolean:-49 choice:-21 list:136
type typeFirstClass select text:-155 multilineText:-163 url:-64 email:-69 integer:-210 number:-90 boolean:-457 choice:194 multipleChoice:187 reference:130 multipleReference:29 list:-24 keyValues:-63 date:41 file:-69
type typeFirstClass slugEnd text:179 url:-170 email:-41 integer:-73 number:-159 boolean:150 choice:-319 reference:134 multipleReference:78 list:-172 keyValues:-21 date:-62 file:-32
type typeFirstClass slugVerb multilineText:26 url:-64 email:-29 integer:48 number:-57 choice:-82 reference:-299 multipleReference:-82 list:101 keyValues:215 date:-42 file:-29
type typeFirstClass softener multilineText:-128 url:-27 email:-32 integer:-43 number:-112 boolean:-25 choice:-30 multipleChoice:-57 reference:60 list:25 keyValues:90 date:50
type typeFirstClass structural text:143 multilineText:-184 url:-38 integer:-39 number:48 boolean:-165 choice:66 reference:37 list:98 date:-24
type typeFirstClass submitVerb text:-163 multilineText:180 url:-28 integer:38 boolean:-24 choice:80 reference:-78 multipleReference:-33 keyValues:105
type typeFirstClass switchEffect text:-28 multilineText:-230 url:-137 email:-205 integer:-381 number:-173 boolean:687 multipleChoice:-49 reference:-458 multipleReference:254 list:-431 date:71 file:-71
type typeFirstClass switchOn text:-51 multilineText:-94 integer:-43 choice:124 multipleChoice:95 reference:121
type typeFirstClass titleNoun text:79 boolean:-83 choice:-100 multipleChoice:164 reference:-79 list:-31 date:106
type typeFirstClass toggleNoun text:-107 integer:-36 boolean:255 choice:72 reference:-55 multipleReference:-30 list:-41
type typeFirstClass trialVerb multilineText:-105 integer:-45 boolean:87 choice:-76 multipleChoice:148 reference:132 multipleReference:-47 list:-57
type typeFirstClass typeHeader text:152 multilineText:114 url:-75 reference:-144
type typeFirstClass unit text:-36 number:100 boolean:-35 choice:33
type typeFirstClass upload text:-122 multilineText:-35 integer:-23 boolean:103 choice:-29 multipleChoice:-23 reference:79 multipleReference:111 list:-25 file:-28
type typeFirstClass urlNoun text:-67 url:-25 email:103 integer:-42 number:-35 boolean:-134 choice:-55 reference:315 list:-20
type typeFirstClass use text:168 multilineText:-26 url:-55 integer:-185 number:-23 boolean:272 choice:109 reference:-156 multipleReference:-45 list:-32
type typeFirstClass valueWord text:-75 multilineText:-31 url:-86 email:-44 integer:-72 number:-128 boolean:251 choice:211 reference:-144 list:-181 date:-38 file:-40
type typeFirstClass vendor text:143 multilineText:-40 integer:-44 number:-20 boolean:-140 choice:193 reference:-91 multipleReference:122 list:-58
type typeFirstClass weakLabelHeader text:368 multilineText:-181 integer:-36 boolean:-49 choice:-48 reference:-77 multipleReference:181 list:-43 keyValues:-62
type typeHead % text:-285 integer:-211 number:748 boolean:-81 choice:-29 reference:-42 list:-21
type typeHead 1 text:80 choice:-23
type typeHead access text:-42 boolean:303 choice:-46 reference:-118 multipleReference:-25 date:-22
type typeHead accesskey text:120 choice:-32
type typeHead account text:-123 multilineText:77 email:178 boolean:-86 choice:-144 reference:196 multipleReference:-30 list:-25
type typeHead action text:-32 boolean:-147 choice:243 reference:105 multipleReference:-56
type typeHead actions text:-93 multilineText:-27 integer:-34 boolean:-28 choice:320 multipleChoice:-54 reference:-44 multipleReference:39 list:-82 keyValues:-31 file:-21
type typeHead active text:-59 boolean:176 choice:-64
type typeHead address text:143 multilineText:-63 url:-114 email:383 integer:-53 number:-50 boolean:-63 choice:-39 reference:-58 list:-47
type typeHead addresses text:-84 multilineText:-29 integer:-47 boolean:-44 choice:-26 multipleReference:-42 list:359
type typeHead agent text:-83 multilineText:82 boolean:-61 choice:-51 reference:238 list:-24
type typeHead algorithm text:-199 integer:-25 choice:361 reference:25
type typeHead all text:115 multilineText:-46 boolean:-24
type typeHead amount text:-274 integer:-221 number:751 boolean:-22 choice:-22 reference:-115
type typeHead analysis number:-22 boolean:-56 choice:193 multipleReference:-40
type typeHead application text:-77 multilineText:-23 integer:-20 boolean:-39 choice:-328 reference:242 multipleReference:312 list:-30 date:-27
type typeHead applications reference:-24 multipleReference:108 list:-23
type typeHead approval boolean:39
type typeHead args text:36 integer:-24 boolean:-48 multipleReference:-25 list:103
type typeHead arguments text:104 integer:-42 boolean:-67 choice:-58 multipleReference:-21 list:-40 keyValues:127
type typeHead attachment choice:67
type typeHead attachments boolean:29
type typeHead attempts integer:21
type typeHead attribute text:263 multilineText:-24 email:-37 boolean:-36 reference:-60
type typeHead attributes text:-83 boolean:-66 multipleReference:-26 list:86 keyValues:156
type typeHead audience integer:-32 boolean:-29 list:132
type typeHead authentication text:-131 choice:238 list:-29
type typeHead authority multilineText:48 reference:-23
type typeHead automatically text:-36 boolean:99 reference:-20
type typeHead banner text:-27 multilineText:-22 url:153 choice:-20 list:-34
type typeHead base number:-26 boolean:203 choice:-24 reference:-74 multipleReference:-23
type typeHead body text:-87 multilineText:122 boolean:-37 choice:-56 reference:-33 list:-36 keyValues:232
type typeHead branch text:39
type typeHead bucket text:-23 choice:-40 reference:144
type typeHead by text:45 multilineText:-43 url:-72 integer:-42 number:-22 boolean:-45 multipleChoice:-40 reference:54 multipleReference:-48 list:292 date:-32
type typeHead calculation text:122 integer:-31 number:-25 boolean:-21 choice:90 reference:-38
type typeHead calendar text:-28 choice:51
type typeHead campaign text:-99 boolean:-56 choice:-22 reference:282
type typeHead categories integer:-22 boolean:-399 choice:377 multipleReference:46
type typeHead category text:-95 boolean:-39 choice:255 reference:29
type typeHead cc text:-44 boolean:-23 choice:-32 reference:-40 list:211
type typeHead cert text:185 multilineText:-88 boolean:-22 choice:-46 reference:58
type typeHead certificate text:-113 multilineText:1437 number:-22 choice:466 reference:-139
type typeHead certificates text:-70 multilineText:-57 choice:202
type typeHead change text:-38 number:123 boolean:-24 reference:-22
type typeHead changes integer:-27 boolean:111
type typeHead channel text:78 boolean:-36 choice:47 reference:-21
type typeHead characters integer:29
type typeHead check text:-57 multilineText:172 choice:-27 reference:-39
type typeHead city text:35
type typeHead class text:245 choice:-171 reference:-25
type typeHead client text:-20 url:-20 boolean:-114 choice:-83 reference:358 multipleReference:-21
type typeHead cloud text:-24 reference:79
type typeHead cluster text:58 choice:-66 reference:64
type typeHead code text:360 multilineText:-72 url:-30 integer:133 number:-29 boolean:-114 choice:-283 multipleChoice:-31 reference:201 multipleReference:-45 list:-39 keyValues:-39 date:-32 file:-20
type typeHead collection text:95 multilineText:-25 boolean:-120 choice:-181 reference:358 multipleReference:-34
type typeHead color text:398 multilineText:-48 integer:-47 number:-31 boolean:-93 choice:-96 reference:57 keyValues:-24 date:-21
type typeHead column text:-20 multilineText:-22 integer:-35 boolean:71 choice:-52 reference:-28 multipleReference:-32 list:177
type typeHead columns text:-90 integer:-27 boolean:-34 choice:149 multipleReference:102 list:-29
type typeHead command multilineText:-21 boolean:-39 choice:-44 reference:-70 list:247
type typeHead company text:-38 boolean:173 choice:-81
type typeHead compression text:-27 boolean:75 choice:-28
type typeHead condition multilineText:-62 integer:-21 number:-21 boolean:-57 choice:85 multipleChoice:147 reference:-43 list:43
type typeHead conditions multilineText:106 integer:-47 boolean:-30 choice:-31 multipleChoice:-23 multipleReference:-47 list:151 keyValues:-33
type typeHead config text:-44 multilineText:252 boolean:-174
type typeHead configuration text:-91 multilineText:203 boolean:91 reference:-108
type typeHead contact multilineText:-47 integer:-32 number:-24 choice:-28 reference:190 multipleReference:-37
type typeHead contacts text:105 multilineText:-27 integer:-37 boolean:-315 choice:-46 multipleChoice:312 reference:-26 multipleReference:169 list:-63
type typeHead content text:270 multilineText:-92 boolean:-20 choice:-37
type typeHead context text:254 multilineText:-50 integer:-23 boolean:-54 choice:-21 reference:-25 list:-21
type typeHead cost text:-126 integer:-27 number:238
type typeHead count text:-133 integer:1714 number:-38
type typeHead country text:187 reference:-57
type typeHead cpu text:-30 integer:-97 number:136
type typeHead credentials text:-25 multilineText:27 reference:21
type typeHead credit text:193 multilineText:-36 number:-21 boolean:-37 reference:-34
type typeHead criteria text:119 multilineText:-44 integer:-35 boolean:-96 choice:302 reference:-135 list:-35 keyValues:-22
type typeHead css text:-106 multilineText:207 boolean:-22
type typeHead currency text:43 multilineText:-29 integer:-23 number:-27 boolean:137 choice:-31 reference:96 multipleReference:-23 list:-31
type typeHead dashboard text:-99 multilineText:123 choice:-35 multipleReference:71
type typeHead data text:-133 multilineText:176 number:-43 boolean:137 choice:-21 multipleChoice:-20 reference:-122 list:-31 keyValues:-30 date:116
type typeHead database text:74 integer:46 reference:-39
type typeHead date text:-427 multilineText:-64 url:-38 email:-20 integer:-82 number:-71 boolean:23 choice:-167 reference:-161 multipleReference:-35 list:-34 date:2573
type typeHead day text:-27 number:47 choice:47 date:-40
type typeHead days integer:79 number:-62
type typeHead default text:-37 url:-36 boolean:158 reference:-44
type typeHead delay text:365 integer:-272 number:-43
type typeHead deleted text:-25 boolean:160 choice:-55 reference:-31
type typeHead deploy boolean:44 choice:29 reference:-30
type typeHead deployment reference:24
type typeHead description text:1088 multilineText:188 email:-29 integer:-25 number:-33 choice:-60 reference:-82
type typeHead destination text:-178 url:-24 integer:-38 number:-26 boolean:-49 choice:126 reference:183
type typeHead details text:-62 multilineText:99 choice:-24
type typeHead direct text:-58 boolean:-25 choice:124
type typeHead discount text:-74 number:177 boolean:-20 choice:-31
type typeHead dn text:216 boolean:37 choice:-34 reference:-30 multipleReference:-21 list:-37
type typeHead document text:-38 multilineText:293 integer:-21 number:-28 boolean:-95 reference:-27
type typeHead documents text:-30 boolean:174 multipleReference:-25
type typeHead domain text:176 multilineText:-37 url:-30 integer:-23 boolean:-26 choice:-20 reference:-20 list:60
type typeHead domains text:-149 multilineText:-23 url:-22 email:-49 integer:-45 boolean:-271 choice:-136 multipleChoice:-40 reference:-127 multipleReference:474 list:373 keyValues:-39
type typeHead duration number:-21 choice:94 date:-24
type typeHead e-mail text:-110 email:2204
type typeHead editor text:-129 multilineText:485 integer:-32 number:-40 boolean:-100 choice:-30 reference:-66
type typeHead email text:-214 multilineText:-63 url:-35 email:2365 integer:-38 number:-37 boolean:168 choice:-46 reference:-96 multipleReference:-44 list:45 date:-20
type typeHead enabled text:-158 multilineText:-25 integer:-44 number:-30 boolean:489 choice:-72 reference:-91 multipleReference:-31
type typeHead endpoint text:-170 multilineText:-32 url:399 email:-33 integer:-21 number:-20 boolean:-38 choice:125 multipleChoice:-28 reference:-129 multipleReference:-27 list:-67 keyValues:-22 file:-21
type typeHead engine text:298 url:-34 integer:-81 number:-25 boolean:-59 choice:128 reference:-121 keyValues:-22 file:-20
type typeHead entries boolean:-122 choice:160
type typeHead environment text:87 url:-20 boolean:151 choice:-97 reference:-104 multipleReference:154 list:-53
type typeHead environments choice:93 multipleReference:-44 list:-22
type typeHead event text:-26 boolean:63 choice:151 reference:-127
type typeHead events text:-30 integer:-33 choice:-229 multipleChoice:400 multipleReference:-32 list:-58
type typeHead expression text:725 number:-23 boolean:-163 choice:-174 reference:-291 multipleReference:-30
type typeHead factor text:-66 integer:-94 number:270 boolean:-28 choice:-53 reference:54
type typeHead field text:-133 multilineText:-56 email:-34 integer:-24 number:-34 boolean:-115 choice:158 multipleChoice:-40 reference:402 multipleReference:-23 list:-89 keyValues:-34 date:-25
type typeHead fields text:-77 multilineText:-95 boolean:-30 choice:-33 multipleChoice:-28 multipleReference:198 list:172 keyValues:-20
type typeHead file text:-222 multilineText:88 url:-43 integer:-64 number:-36 boolean:-67 choice:-169 multipleChoice:-27 reference:-131 multipleReference:-31 list:-69 file:810
type typeHead files boolean:33 choice:-51 multipleReference:100
type typeHead filter text:-62 multilineText:526 url:-44 email:-20 integer:-48 number:-40 choice:-145 reference:-159 multipleReference:63 list:-66 keyValues:-31 date:-23
type typeHead filters boolean:-28 choice:-136 reference:144 multipleReference:-53 list:-73 keyValues:217
type typeHead flag text:27 boolean:-172 choice:192 reference:-22
type typeHead flow text:-53 integer:92
type typeHead folder text:104 boolean:-57 choice:-43 reference:85 list:-28
type typeHead footer text:166 multilineText:-20 boolean:-44 reference:-33
type typeHead for text:-155 multilineText:-37 url:-48 integer:-39 number:-29 boolean:-82 choice:96 multipleChoice:310 reference:-82 multipleReference:-68 list:154 date:-31
type typeHead format text:241 multilineText:-22 choice:73 reference:-100 multipleReference:-21 keyValues:-28 date:-48
type typeHead forms boolean:39
type typeHead formula text:292 boolean:-111 reference:-21 date:-66
type typeHead frequency text:276 multilineText:-55 integer:-45 boolean:-119 choice:67 multipleReference:-26
type typeHead from text:-26 multilineText:-50 url:360 email:41 integer:-47 number:-37 boolean:-101 choice:-31 multipleChoice:-27 reference:32 multipleReference:-51 list:-85 date:-62
type typeHead function text:-30 multilineText:184 boolean:-30 choice:-65 list:-22
type typeHead gateway boolean:25 choice:-69 reference:81
type typeHead group text:273 multilineText:-50 url:-23 integer:-45 number:-33 boolean:-136 choice:-171 reference:310 multipleReference:-61 list:-81 date:-27
type typeHead groups text:-25 integer:-31 boolean:-155 choice:-51 reference:165 multipleReference:252 list:-61 keyValues:-62
type typeHead handling choice:306 reference:-219
type typeHead header text:68 reference:-25
type typeHead headers text:93 multilineText:28 integer:-49 boolean:27 choice:-26 multipleReference:-43 list:-111 keyValues:1127
type typeHead home text:74 url:151 boolean:-41 choice:-28 reference:-99
type typeHead host text:-84 multilineText:-31 url:115 integer:-40 boolean:-22 choice:-106 reference:-38 multipleReference:-48 list:235 keyValues:-20
type typeHead hostname text:56
type typeHead html text:-201 multilineText:397 integer:-22 boolean:-58 choice:-32 reference:-26
type typeHead id text:1356 multilineText:-53 url:-99 email:-24 integer:200 number:-38 boolean:-156 choice:-46 reference:27 multipleReference:-35 list:-37 date:-26
type typeHead identifier text:-195 multilineText:-23 integer:-42 boolean:-35 reference:338 list:-32
type typeHead ids boolean:-29 reference:-20 list:133
type typeHead image text:-150 multilineText:-69 url:189 email:-20 integer:-29 number:-66 boolean:-172 choice:-108 reference:-24 multipleReference:-69 list:-23 keyValues:-20 date:-27 file:508
type typeHead images boolean:69
type typeHead in text:158 url:-29 integer:-66 date:-24
type typeHead information text:-35 boolean:64
type typeHead input text:299 multilineText:-44 boolean:72 choice:-183 reference:-84 keyValues:-25
type typeHead instances text:156 multipleReference:-22 list:-66
type typeHead instructions text:117 choice:-24
type typeHead integration multilineText:-23 boolean:-24 choice:186 reference:-36 multipleReference:-52
type typeHead interval text:205 integer:1486 number:-45 boolean:-55 choice:-24 reference:-34
type typeHead intervals text:-30 integer:59
type typeHead introduction text:88 reference:-34
type typeHead invoice text:-193 multilineText:324 boolean:34 choice:-38 reference:-36
type typeHead items text:-64 multilineText:-39 integer:74 boolean:-42 choice:-25 multipleReference:-39 list:198
type typeHead json multilineText:1510
type typeHead key text:94 multilineText:437 url:-25 integer:-64 number:-49 boolean:-47 choice:-70 reference:-123 multipleReference:-33 list:-38 keyValues:-24 date:-33
type typeHead keys text:-165 multilineText:138 url:-27 integer:-51 boolean:27 choice:-82 multipleChoice:-36 reference:113 multipleReference:-111 list:199 keyValues:-27
type typeHead label text:59 multilineText:-52 boolean:-38 choice:-35 reference:70 list:-30 keyValues:97
type typeHead labels text:-69 multilineText:204 multipleReference:-43 list:-85 keyValues:1113
type typeHead language text:125 multilineText:-44 url:-21 integer:-21 boolean:80 choice:-171 reference:152 multipleReference:-28
type typeHead languages text:-100 multilineText:-21 integer:-48 boolean:-54 choice:-92 multipleChoice:220 multipleReference:52 list:93 keyValues:-25
type typeHead layout text:-97 multilineText:-29 boolean:-34 choice:93 multipleReference:154 list:-33
type typeHead length text:-90 integer:264 number:-101
type typeHead level text:-246 multilineText:-26 number:410 boolean:-24 choice:-24 reference:-54
type typeHead limit text:53 multilineText:-33 url:-23 integer:1670 number:71 boolean:-91 choice:34 reference:-92 multipleReference:-28 list:-23
type typeHead lines text:-24 integer:-44 boolean:141
type typeHead link text:-56 url:86 boolean:-44 reference:69
type typeHead location text:-30 multilineText:-20 boolean:-39 choice:-93 reference:310 multipleReference:-49
type typeHead logo text:-26 url:84 choice:-28 reference:-20
type typeHead manager text:93 choice:-27 reference:-21
type typeHead mapping text:-66 integer:-79 boolean:156 choice:-20 reference:-41 list:-21 keyValues:116
type typeHead memory integer:212 number:-70 choice:-26 list:-24
type typeHead message multilineText:445 url:-21 integer:-68 number:-47 boolean:-84 choice:-132 reference:-40 list:-25
type typeHead messages text:-87 multilineText:296 integer:-35 boolean:-32 choice:117 multipleReference:-79 list:-90 keyValues:-35
type typeHead metadata text:-47 multilineText:154 url:61 boolean:-51 choice:112 reference:-67 multipleReference:-22 list:-42 keyValues:-40
type typeHead method text:161 multilineText:-45 boolean:-36 choice:54 reference:-65 multipleReference:-25 list:-21
type typeHead metric integer:-27 reference:77 multipleReference:-29
type typeHead metrics text:95 multilineText:-36 integer:-20 choice:-21 reference:-24 multipleReference:-43 list:109
type typeHead mobile text:-180 multilineText:75 url:34 boolean:53 choice:-21 reference:-55 list:149
type typeHead mode text:-465 multilineText:-124 url:-44 email:-21 integer:-99 number:-82 boolean:151 choice:436 multipleChoice:-49 reference:333 multipleReference:-103 list:-63 keyValues:-61 date:-54 file:-26
type typeHead model text:82 multilineText:-20 boolean:69 choice:-147 reference:148 keyValues:-29
type typeHead name text:1186 multilineText:-113 url:-56 email:-25 integer:-67 number:-32 boolean:-145 choice:53 reference:340 multipleReference:-35 list:-50 keyValues:-34 date:-28
type typeHead namespace text:-105 boolean:-22 reference:208
type typeHead network text:52
type typeHead node reference:30
type typeHead nodes integer:-185 choice:210
type typeHead notes text:299 multilineText:-41 integer:-67 boolean:52 reference:-35 multipleReference:-49 list:-65
type typeHead notification text:-52 email:-20 number:-20 boolean:93 choice:145 reference:-46 list:-29
type typeHead notifications text:-173 multilineText:-65 integer:-54 boolean:299 choice:-23 multipleReference:198 list:-104
type typeHead number text:686 multilineText:-48 url:-32 integer:1284 number:-69 boolean:-203 choice:-87 reference:-44
type typeHead offset text:63 multilineText:-20 integer:105 number:-42 boolean:-30 reference:-63
type typeHead on text:-24 integer:-40 boolean:-56 choice:107 reference:-36 date:113
type typeHead only text:-45 boolean:209 reference:-94
type typeHead operation choice:-28 reference:60
type typeHead operator text:-134 boolean:-31 choice:312 reference:-92
type typeHead option choice:140 reference:-83
type typeHead options text:95 integer:-34 boolean:-193 choice:40 multipleChoice:245 reference:-37 list:-83
type typeHead order text:116 multilineText:-79 url:-31 integer:461 number:-72 boolean:-223 choice:113 reference:-343 multipleReference:110 list:-77 date:-22
type typeHead organisation reference:54
type typeHead organization text:228 multilineText:-33 url:-44 integer:-46 number:-37 boolean:-99 choice:-84 reference:235 multipleReference:-29 list:-39
type typeHead origin text:129 boolean:-48
type typeHead overrides multipleReference:-51 list:96
type typeHead page integer:38 boolean:-52 choice:-45 reference:136 multipleReference:-22
type typeHead pages boolean:26
type typeHead parallelism text:-275 integer:400 number:-22 choice:-27
type typeHead parameters text:380 multilineText:156 url:-35 email:-22 integer:-116 number:-29 boolean:27 choice:-191 multipleChoice:-74 multipleReference:-84 list:-74 date:-24
type typeHead parent text:112
type typeHead parsing text:-66 boolean:200 choice:-49
type typeHead passphrase text:163 multilineText:-76
type typeHead password text:1376 multilineText:-56 integer:-150 number:-37 boolean:-58 choice:77 reference:-60 list:-26 keyValues:-21
type typeHead path text:20 multilineText:-22 url:-34 email:-24 integer:-35 number:-23 boolean:189 choice:-42 reference:-64 list:137
type typeHead pattern text:75 integer:-28
type typeHead payment boolean:47
type typeHead period text:-99 integer:133 number:-122 boolean:78 choice:-126 reference:154 list:-33 date:45
type typeHead permission text:-127 choice:313 reference:-96 multipleReference:-33
type typeHead permissions text:-67 choice:120 reference:-43 multipleReference:45 list:-21
type typeHead phone text:86 boolean:-20 reference:-26
type typeHead plan choice:-64 reference:108
type typeHead policies text:-45 multilineText:-27 integer:-58 number:-24 boolean:-89 reference:63 multipleReference:255
type typeHead policy text:-101 multilineText:248 boolean:-105 choice:295 reference:-217
type typeHead port text:-311 multilineText:-22 url:-37 integer:2039 number:-133 boolean:-50 choice:-47 reference:-37 list:173
type typeHead position text:-76 boolean:-59 choice:138 reference:146 list:-62
type typeHead prefix text:215 integer:215 boolean:-50 choice:-62 reference:-210 multipleReference:-24
type typeHead priority number:-111 boolean:-109 choice:63 reference:132
type typeHead product text:51 choice:-33 reference:31
type typeHead profile text:-24 boolean:-37 choice:-69 reference:237 multipleReference:-50
type typeHead project multilineText:-21 number:-65 boolean:-148 choice:-120 reference:481 multipleReference:-30 list:-23
type typeHead projects text:-35 boolean:82 choice:-22 multipleReference:21
type typeHead prompt text:-172 multilineText:282 boolean:-46 reference:-36
type typeHead properties text:-37 boolean:79 keyValues:63
type typeHead protocol text:-70 boolean:127 choice:35 reference:-41
type typeHead provider text:173 boolean:-27 choice:123 reference:-155
type typeHead providers text:-23 integer:-21 choice:-21 multipleReference:196 list:-71
type typeHead proxy text:70 url:99 email:-33 integer:-22 boolean:-32 reference:-33
type typeHead quantity text:-223 integer:1467 number:122 boolean:223 choice:-20 reference:-38 list:-23
type typeHead query text:341 multilineText:-141 integer:-34 choice:-42 reference:-30
type typeHead queue text:104 integer:-23 list:-21
type typeHead quota text:-82 integer:147
type typeHead range text:118 multilineText:-28 url:-29 email:-25 integer:-57 number:-29 reference:146 list:-37 date:-37
type typeHead rate text:-55 integer:-124 number:401 boolean:-85 choice:-43 reference:-45 date:-23
type typeHead read text:-82 boolean:177 reference:-25
type typeHead recipients text:62 url:-26 email:103 integer:-59 boolean:-68 choice:51 multipleChoice:-21 multipleReference:68 list:-57
type typeHead records boolean:33
type typeHead reference text:259 multilineText:-28 integer:-110 number:-21 boolean:-55 choice:-62 reference:111
type typeHead regex text:34
type typeHead region text:73 choice:-81 reference:62
type typeHead registration boolean:43
type typeHead registry text:91
type typeHead reminder text:-155 integer:403 number:-20 boolean:-115 list:-54
type typeHead replicas integer:32
type typeHead report text:31 integer:-25 boolean:-29 choice:103 reference:-32
type typeHead reporting text:-76 boolean:128 choice:-22
type typeHead reports text:-27 boolean:97
type typeHead repository text:252 multilineText:-52 url:253 integer:-38 number:-37 boolean:-81 choice:-139 multipleChoice:-20 reference:-66 multipleReference:-30 list:-26 keyValues:-28 date:-24
type typeHead request integer:-49 number:-22 boolean:119
type typeHead requests boolean:134 reference:-39 multipleReference:-39
type typeHead required text:-44 boolean:157 choice:-60
type typeHead resource text:-290 multilineText:-22 url:139 boolean:-94 choice:45 reference:150 multipleReference:178 list:-40
type typeHead resources text:114 integer:-76 boolean:-26 choice:-84 reference:91 multipleReference:42 list:-71
type typeHead responses choice:74 reference:-29
type typeHead results text:-21 multilineText:-23 integer:398 number:-38 boolean:-102 choice:-59 multipleChoice:-23 reference:-49 multipleReference:-95 list:-29
type typeHead retries integer:1501
type typeHead role text:-85 boolean:-38 choice:-192 reference:264 multipleReference:156
type typeHead roles text:186 choice:-34 reference:-76 multipleReference:136 list:-85
type typeHead rules text:-87 multilineText:133 integer:-66 boolean:-41 choice:224 list:-111
type typeHead run text:-26 choice:85
type typeHead schedule text:230 integer:-43 boolean:-60 reference:-22 date:-30
type typeHead schema text:-146 multilineText:492 url:-20 integer:-28 number:-33 boolean:-38 choice:-58 reference:-76 multipleReference:-20 list:-21
type typeHead scope text:-37 boolean:-21 choice:101
type typeHead scopes text:-151 integer:-30 boolean:-68 choice:-203 multipleChoice:177 reference:-53 multipleReference:-89 list:513 keyValues:-36
type typeHead script text:159 multilineText:1525 boolean:-36 choice:43 multipleChoice:-21 reference:-92 list:-29
type typeHead search text:-73 multilineText:-28 boolean:-103 choice:-64 multipleChoice:124 reference:-64 multipleReference:261
type typeHead searchable text:-86 boolean:191 choice:-20
type typeHead secret text:479 multilineText:-84 url:-45 email:-28 integer:-37 number:-50 boolean:-84 choice:-76 reference:-88 list:-41 keyValues:-26 date:-31
type typeHead selector text:-90 multilineText:-56 url:-37 integer:-23 boolean:-65 choice:-110 reference:-78 multipleReference:-36 list:-56 keyValues:596
type typeHead separator text:274 multilineText:-25 url:-20 integer:-37 number:-28 boolean:-179 choice:185 multipleReference:-40 list:-58
type typeHead server text:227 multilineText:-24 url:96 email:-29 integer:-28 boolean:27 reference:-23 list:-150
type typeHead servers text:-77 multilineText:-24 url:260 integer:-97 boolean:-42 choice:-29 multipleReference:-29 list:27
type typeHead service text:90 multilineText:121 boolean:-100 choice:206 reference:-209 multipleReference:-24
type typeHead set text:31 boolean:-46 choice:-149 reference:294 multipleReference:-44
type typeHead settings text:-69 choice:81
type typeHead severity text:230 boolean:-70 multipleReference:-32
type typeHead sid text:65
type typeHead signature text:-107 multilineText:229 email:-55 boolean:64 choice:-46 list:-28
type typeHead site text:-37 url:105 reference:-21 list:-33
type typeHead size text:51 multilineText:-43 url:-23 integer:1689 number:-140 choice:-197 reference:148 multipleReference:-32 list:-26 keyValues:-23 date:-25
type typeHead slug text:-183 reference:-40 list:250
type typeHead source text:187 number:-20 boolean:-153 choice:-47 reference:148 multipleReference:-36
type typeHead sql multilineText:1540 choice:-23
type typeHead stage text:-55 multilineText:-35 url:-24 integer:-31 number:-36 boolean:-83 reference:205 multipleReference:-21
type typeHead start text:-36 integer:26 date:72
type typeHead state text:-225 multilineText:-65 integer:-35 boolean:-75 choice:179 reference:-85 list:-22 keyValues:360
type typeHead status text:122 multilineText:-63 url:-33 integer:-148 number:-59 boolean:84 multipleChoice:-23 reference:90 multipleReference:-74 list:-66 keyValues:-38 date:-32 file:-31
type typeHead strategy text:-305 multilineText:-52 url:-24 integer:-33 number:-29 boolean:-135 choice:89 multipleChoice:-23 reference:524 multipleReference:-30 list:-44 keyValues:-47 date:-22
type typeHead style text:-107 boolean:-21 choice:240 reference:-30
type typeHead subject text:189 boolean:-32 reference:-62
type typeHead summary text:73 multilineText:-24
type typeHead sync text:-26 boolean:75
type typeHead table text:351 integer:-35 boolean:-92 choice:-56 reference:-31 list:-30
type typeHead tags text:-207 multilineText:-173 url:-29 email:-39 integer:-61 number:-53 boolean:-46 choice:-98 multipleChoice:-28 reference:-54 multipleReference:125 list:243 keyValues:1252
type typeHead target text:76 reference:-21
type typeHead tax text:-27 boolean:45 choice:-184 reference:233
type typeHead team text:91 number:-22 boolean:-69 choice:-32 reference:166 multipleReference:-49
type typeHead teams text:-45 boolean:-118 choice:-61 reference:-85 multipleReference:274 list:91
type typeHead template text:-93 multilineText:24 integer:-36 number:-32 boolean:29 choice:33 reference:220 multipleReference:-26 list:-28 keyValues:-29
type typeHead terms text:26 integer:136 boolean:-51 multipleReference:-21 keyValues:-24
type typeHead text text:76
type typeHead theme boolean:-36 choice:227 reference:-170
type typeHead threshold integer:1435 number:237 choice:-33 reference:-128
type typeHead time text:-383 multilineText:-30 integer:121 number:-29 boolean:-92 choice:-51 reference:-55 list:-22 date:614
type typeHead timeout text:469 multilineText:-28 integer:1431 number:-103 boolean:-86 choice:-81 reference:-38 keyValues:-23 date:-38
type typeHead title text:1168 multilineText:-38 integer:-52 number:-25 boolean:130 choice:-41 reference:-77
type typeHead tls boolean:114 choice:-73
type typeHead to text:-41 multilineText:-92 url:133 email:-75 number:-54 boolean:-191 choice:-153 multipleChoice:36 reference:219 multipleReference:161 keyValues:-49 date:-58 file:-22
type typeHead token text:327 multilineText:-87 url:-25 integer:-39 number:-22 boolean:-94 choice:-36 reference:147 multipleReference:-22 list:-57
type typeHead tool text:-47 boolean:-25 choice:213 reference:-58 multipleReference:-21
type typeHead topic text:332 multilineText:-54 url:-33 email:-29 integer:-48 number:-31 boolean:-44 choice:-47 list:-21
type typeHead totals boolean:53
type typeHead translations text:146 boolean:-31 multipleReference:-20 list:-34
type typeHead trigger text:-136 boolean:-48 choice:133 reference:64
type typeHead ttl integer:111 number:-32
type typeHead type text:75 multilineText:-126 url:-61 email:-41 integer:-100 number:-98 boolean:-157 choice:306 multipleChoice:-53 reference:117 list:-66 keyValues:-87 date:-76 file:-42
type typeHead types text:-174 multilineText:-30 integer:-92 boolean:-476 choice:44 multipleChoice:515 reference:-35 multipleReference:117 list:92 file:-22
type typeHead unit integer:-28 number:-43 boolean:26 choice:-280 reference:290 multipleReference:162
type typeHead units boolean:-126 choice:-38 reference:-118 multipleReference:348
type typeHead update text:-39 boolean:65
type typeHead uri text:-66 url:2115
type typeHead uris text:-159 multilineText:-28 url:-36 boolean:-58 reference:-30 list:410
type typeHead url text:-265 multilineText:-108 url:2979 email:-23 integer:-43 number:-60 boolean:-86 choice:-128 reference:-82 multipleReference:-22 list:-72 keyValues:-24 date:-21
type typeHead urls text:-34 multilineText:-24 url:38 integer:-54 multipleReference:-35 list:186
type typeHead usage text:-26 multilineText:-22 choice:97 reference:-35 list:33
type typeHead user text:-289 multilineText:-41 url:-37 email:128 integer:-41 number:-20 boolean:113 choice:-85 reference:200 multipleReference:231 list:-54
type typeHead username text:1094 boolean:-116 choice:149 reference:-37
type typeHead users text:-42 integer:-29 choice:-35 reference:184 multipleReference:62 list:-105
type typeHead validation text:-169 url:-22 integer:-30 boolean:86 choice:185 reference:-29 date:-20
type typeHead value text:-65 multilineText:-160 url:-51 email:184 integer:-59 number:399 boolean:-118 choice:-188 multipleChoice:-20 multipleReference:-20 list:115 keyValues:-62 date:-46
type typeHead values text:49 multilineText:-20 integer:-41 number:-27 boolean:163 choice:120 multipleChoice:-37 reference:-81 multipleReference:-68 keyValues:-40 date:-39
type typeHead variable text:72 boolean:57 reference:-21 list:-22
type typeHead variables choice:-22 multipleReference:-34 list:30 keyValues:51
type typeHead version text:54 boolean:-44 choice:-28 reference:150 list:-22
type typeHead versions text:-25 choice:-42 multipleChoice:124
type typeHead visibility text:-65 multilineText:-59 url:-20 integer:-21 number:-37 boolean:-31 choice:416 reference:-139 multipleReference:-25 list:-34
type typeHead webhook text:62 choice:-20 list:-25
type typeHead when text:114 integer:-37 choice:-33
type typeHead window text:39 multilineText:-56 integer:295 number:-42 boolean:-81 choice:-36 reference:-85 list:-22
type typeHead with choice:27
type typeHead yaml multilineText:1500
type typeHead year text:162 integer:-33 boolean:-41 reference:-25
type typeHead years text:-24 integer:78
type typeHeadBefore a text:183 multilineText:-43 boolean:47 choice:-60 reference:20 multipleReference:-52
type typeHeadBefore access text:239 multilineText:-63 choice:-30 reference:-67
type typeHeadBefore account text:150 multilineText:-27 url:-20 integer:-100 boolean:-49 choice:224 reference:-53 multipleReference:-22
type typeHeadBefore acl multilineText:117 file:-39
type typeHeadBefore active integer:-20 boolean:76 choice:-90 date:78
type typeHeadBefore activity choice:70 reference:-162 multipleReference:119
type typeHeadBefore add text:-24 integer:-32 boolean:-29 choice:101 reference:-127 multipleReference:154
type typeHeadBefore additional text:-31 multilineText:144 list:-39
type typeHeadBefore address text:-99 multilineText:190 email:-45 boolean:147 choice:-65 multipleReference:-24
type typeHeadBefore advanced text:-201 multilineText:103 integer:-31 boolean:-30 multipleReference:-21 keyValues:194
type typeHeadBefore agent text:-32 multilineText:62
type typeHeadBefore aggregation text:-92 boolean:-37 choice:-87 reference:216
type typeHeadBefore alert text:29 choice:33 reference:-21
type typeHeadBefore all boolean:26 choice:-109 reference:-74 multipleReference:207
type typeHeadBefore allow text:-20 boolean:195 choice:-23 reference:-56 list:-21
type typeHeadBefore and text:-131 multilineText:-22 integer:-34 boolean:-31 choice:-21 reference:-29 date:355
type typeHeadBefore api text:243 multilineText:-190 boolean:24 choice:-51 reference:99 list:-38
type typeHeadBefore app text:-320 multilineText:-78 url:-35 email:-27 integer:-33 number:-36 boolean:140 reference:246 list:193 keyValues:-44 date:-26
type typeHeadBefore application text:23 multilineText:-21 boolean:172 choice:-30 reference:-81 multipleReference:-31
type typeHeadBefore as text:-128 boolean:51 choice:241 date:-50
type typeHeadBefore assigned text:-120 multilineText:-21 number:-22 boolean:-41 choice:-37 reference:247 multipleReference:130 list:-65
type typeHeadBefore attribute text:38 choice:21 reference:-33
type typeHeadBefore auth text:105 reference:-20
type typeHeadBefore authentication text:110 reference:-90
type typeHeadBefore auto text:-56 multilineText:-23 choice:124
type typeHeadBefore automatic text:-116 boolean:210 multipleReference:-23
type typeHeadBefore automatically boolean:21
type typeHeadBefore available text:-26 boolean:-217 choice:145 reference:-28 multipleReference:232 list:-88
type typeHeadBefore aws choice:-34 reference:33
type typeHeadBefore backup text:-33 choice:117 reference:-55
type typeHeadBefore base text:130 multilineText:-32 url:73 integer:-68 number:106 boolean:-75 choice:-29 reference:-38 list:-30 date:-23
type typeHeadBefore batch text:-88 integer:41 reference:90
type typeHeadBefore be boolean:41
type typeHeadBefore before text:-139 integer:363 boolean:-92 choice:-37
type typeHeadBefore between integer:-50 boolean:116
type typeHeadBefore billing text:85 boolean:-24 choice:-27 reference:36
type typeHeadBefore bind text:69
type typeHeadBefore block text:64 choice:-40
type typeHeadBefore body text:152 multilineText:-27 integer:-21 boolean:-32 choice:-21 multipleReference:-34 list:-40
type typeHeadBefore bot text:26
type typeHeadBefore branch text:-45 multilineText:-48 boolean:-26 reference:-42 list:267
type typeHeadBefore build text:231 integer:-69 number:-27 boolean:88 choice:-73 multipleChoice:-22 reference:-72 multipleReference:-31 list:-64 keyValues:112
type typeHeadBefore by text:64 email:-43 boolean:143 choice:36 reference:-53 multipleReference:-29
type typeHeadBefore ca text:-117 multilineText:188
type typeHeadBefore cache text:-126 integer:203 number:-23 boolean:-23 reference:-24
type typeHeadBefore capture boolean:-25 choice:119 reference:-23
type typeHeadBefore card boolean:-50 multipleReference:122
type typeHeadBefore certificate text:100 multilineText:118 integer:-66 boolean:41 choice:-56 reference:-46
type typeHeadBefore chart text:-36 multilineText:-54 integer:-35 number:-30 boolean:84 choice:-38 reference:195 multipleReference:-23
type typeHeadBefore check text:249 integer:59 boolean:-108 choice:-53 reference:-82
type typeHeadBefore client text:82 multilineText:-97 integer:-31 number:-27 boolean:47 choice:251 reference:-119 multipleReference:-31 list:24
type typeHeadBefore cloud text:91 choice:-89 reference:96
type typeHeadBefore cluster text:102 choice:-97 reference:75
type typeHeadBefore color text:38 integer:128 number:-47 boolean:-42 choice:-69 reference:44
type typeHeadBefore column text:25 boolean:-28 choice:-146 reference:-206 multipleReference:186 keyValues:252
type typeHeadBefore command text:50 multilineText:187 boolean:-36 choice:-43 multipleReference:-30 list:-23 keyValues:-33
type typeHeadBefore company text:30 reference:38 multipleReference:-27
type typeHeadBefore complete text:-245 multilineText:224 boolean:124 reference:-42
type typeHeadBefore confirm text:156 multilineText:-86 boolean:-31
type typeHeadBefore confirmation list:88
type typeHeadBefore connect text:159 integer:26 number:-23 boolean:-118 reference:41 list:-25 keyValues:-22 date:-21
type typeHeadBefore connection text:145 multilineText:57 integer:-63 number:-59 boolean:-110 choice:96
type typeHeadBefore connector text:-74 multilineText:262 boolean:-83 reference:-39
type typeHeadBefore contact text:-91 multilineText:-38 boolean:-172 choice:-71 multipleChoice:117 reference:-31 multipleReference:371
type typeHeadBefore container text:64 multilineText:-37 url:-39 integer:152 number:-49 boolean:-35 choice:-34 reference:36 list:-46
type typeHeadBefore content text:-38 choice:-79 reference:132
type typeHeadBefore context integer:40 choice:-23
type typeHeadBefore create text:-73 integer:-38 reference:-35 multipleReference:43 list:93
type typeHeadBefore credit text:224 multilineText:-26 url:-35 integer:-32 number:-29 boolean:160 choice:-91 reference:-136 multipleReference:-34 list:-20
type typeHeadBefore currency text:157 choice:-157 reference:36
type typeHeadBefore custom text:-358 multilineText:42 integer:-45 boolean:74 multipleChoice:-28 reference:-135 multipleReference:-135 list:167 keyValues:396
type typeHeadBefore dashboard text:-61 multilineText:-29 integer:-22 boolean:78 choice:-23 multipleReference:138 list:-42
type typeHeadBefore data text:20 multilineText:-39 integer:189 number:-32 boolean:50 choice:211 reference:-260 multipleReference:-20 list:-33
type typeHeadBefore database text:-266 integer:271 boolean:74 choice:-30 reference:-28 multipleReference:-20
type typeHeadBefore date text:385 boolean:-54 choice:-140 reference:-26 date:-108
type typeHeadBefore days text:-25 integer:45
type typeHeadBefore default text:203 multilineText:-29 integer:-144 number:-39 boolean:142 choice:-28 multipleReference:-89 list:44
type typeHeadBefore deployment multilineText:-22 integer:-43 boolean:-60 choice:184 reference:-68 multipleReference:44 list:-29 keyValues:-31
type typeHeadBefore display text:150 number:-54 boolean:-125 choice:192 reference:-56
type typeHeadBefore docker text:260 multilineText:-49 url:-20 boolean:81 choice:-38 reference:-48 list:-51 keyValues:-38 file:-43
type typeHeadBefore document multilineText:-56 url:-22 integer:-139 number:-42 boolean:102 choice:109 reference:130 list:-27 file:-29
type typeHeadBefore due text:-46 boolean:24 date:96
type typeHeadBefore e-mail text:-32 boolean:-25 choice:71 list:36
type typeHeadBefore edit text:40
type typeHeadBefore email text:-282 multilineText:116 url:-77 email:491 integer:-60 number:-53 boolean:-161 choice:207 multipleChoice:-35 reference:-65 multipleReference:-79 list:45 keyValues:-33 date:-22
type typeHeadBefore empty text:-96 integer:-81 boolean:-239 choice:543 multipleReference:-50 list:-36
type typeHeadBefore enable text:-40 boolean:85
type typeHeadBefore end text:-204 multilineText:-41 integer:-30 number:120 boolean:51 choice:-38 reference:-51 date:287
type typeHeadBefore endpoint boolean:113 list:-60
type typeHeadBefore enrollment boolean:39
type typeHeadBefore entity text:108 choice:-67 reference:-22
type typeHeadBefore environment text:-36 choice:29 reference:-33 multipleReference:-37 list:48 keyValues:38
type typeHeadBefore event text:74 multilineText:-51 boolean:-21 choice:53 multipleReference:-33
type typeHeadBefore exchange text:-63 number:118
type typeHeadBefore exclude integer:-22 boolean:-70 multipleReference:-23 list:221 date:-24
type typeHeadBefore execution text:-100 integer:116 choice:92 date:-29
type typeHeadBefore expense text:54 choice:-75 reference:34 multipleReference:56
type typeHeadBefore experiment text:39 integer:20 reference:-23
type typeHeadBefore expiration date:27
type typeHeadBefore expire text:-93 integer:-34 boolean:-46 reference:-35 date:262
type typeHeadBefore expiry text:-139 integer:99 choice:109
type typeHeadBefore export text:-82 boolean:-21 choice:-53 reference:211
type typeHeadBefore external boolean:163 choice:-25 reference:-71
type typeHeadBefore failure text:34 integer:-45 number:69 boolean:-54 choice:75 reference:-39
type typeHeadBefore fetch text:-44 integer:123 boolean:-63 choice:-44 reference:-56 list:-26 date:122
type typeHeadBefore field text:-51 multilineText:-39 integer:145 boolean:49
type typeHeadBefore file integer:197 boolean:-117 choice:-76 multipleChoice:157 multipleReference:-58 list:-39 file:-21
type typeHeadBefore filter text:-46 multilineText:-45 choice:-103 multipleChoice:160 reference:62 multipleReference:-35 list:61
type typeHeadBefore first integer:133 list:-52
type typeHeadBefore font text:-75 integer:26 choice:88
type typeHeadBefore for text:409 multilineText:55 integer:-57 boolean:-156 choice:-31 list:-51
type typeHeadBefore force boolean:41 reference:-23
type typeHeadBefore form text:40 multilineText:94 boolean:-33 reference:-28
type typeHeadBefore from text:33 multilineText:-86 url:-80 email:197 integer:28 number:-20 boolean:-89 choice:-20 reference:-28 list:48 date:59
type typeHeadBefore full boolean:29
type typeHeadBefore git text:59 multilineText:-31 url:-41 integer:-32 number:-21 choice:-70 reference:150 list:-36 keyValues:-24
type typeHeadBefore google reference:25
type typeHeadBefore grant boolean:-122 choice:-100 multipleChoice:403 multipleReference:-48 list:-29
type typeHeadBefore group text:110 integer:-139 number:140 boolean:-25 multipleChoice:-22 reference:-77 multipleReference:-24 list:96
type typeHeadBefore header text:128 number:-34 reference:-42
type typeHeadBefore host text:-49 multilineText:111 integer:100 boolean:-47 reference:-23 multipleReference:-23 list:-63
type typeHeadBefore html multilineText:22
type typeHeadBefore http text:63 multilineText:-29 url:88 integer:79 reference:-88
type typeHeadBefore https text:-33 url:102
type typeHeadBefore id text:-295 multilineText:-105 url:-32 email:-20 integer:-138 number:-98 boolean:-239 choice:972 reference:-108 multipleReference:-66 list:-49 keyValues:-28 date:-34
type typeHeadBefore identity boolean:87 choice:115 reference:-116
type typeHeadBefore idle text:66 integer:-58
type typeHeadBefore image text:119 integer:-55 choice:-29
type typeHeadBefore import text:-82 integer:98 boolean:-36 reference:63
type typeHeadBefore in text:-54 integer:-37 number:-22 boolean:33 choice:187
type typeHeadBefore include text:-139 multilineText:-37 email:-32 integer:-20 boolean:260 choice:-23 reference:-31 multipleReference:-31 list:134 keyValues:-20
type typeHeadBefore inclusive text:-50 boolean:133 choice:-96 reference:120 list:-23
type typeHeadBefore initial text:68
type typeHeadBefore input text:-184 multilineText:276 reference:-64
type typeHeadBefore instance text:133 url:34 choice:-98 reference:-26
type typeHeadBefore invoice text:100 multilineText:-48 integer:-26 boolean:22 choice:-48 reference:-46 date:63
type typeHeadBefore ip text:217 multilineText:-25 url:-35 email:-27 integer:-38 boolean:-80 choice:-33 multipleReference:-21 list:89
type typeHeadBefore is text:-186 multilineText:-34 url:-41 boolean:478 choice:-70 reference:-74 multipleReference:-21 list:-25
type typeHeadBefore issuer text:-57 url:72
type typeHeadBefore item boolean:33 choice:-42 reference:67
type typeHeadBefore job choice:-76 reference:97
type typeHeadBefore json text:-61 multilineText:274 integer:-31 boolean:-41 choice:-56 file:37
type typeHeadBefore jwt text:69 boolean:-21
type typeHeadBefore key multilineText:-74 integer:187 number:-29
type typeHeadBefore label text:-255 boolean:-71 choice:-76 multipleChoice:-21 reference:47 multipleReference:-30 list:35 keyValues:402
type typeHeadBefore ldap text:83 boolean:-21
type typeHeadBefore limit text:87 multilineText:-36 integer:42 boolean:-46 choice:-24
type typeHeadBefore line text:-157 multilineText:-43 integer:119 number:485 boolean:-257 choice:-37 reference:-52 list:-32 keyValues:-41
type typeHeadBefore list text:82 integer:-28
type typeHeadBefore local text:45 email:-28 integer:-23 list:46
type typeHeadBefore location boolean:-26 choice:58
type typeHeadBefore login text:186 integer:-22 boolean:-26 reference:-75 multipleReference:-24
type typeHeadBefore logo text:-62 url:148 number:-26
type typeHeadBefore logout text:-47 url:75 integer:-25 boolean:53
type typeHeadBefore lookup text:-142 integer:-31 boolean:-48 choice:275
type typeHeadBefore map text:180 url:22 integer:-48 boolean:-55 choice:-26 list:-23
type typeHeadBefore match multilineText:-25 boolean:-141 choice:53 multipleChoice:-21 multipleReference:-25 list:176
type typeHeadBefore max text:-26 multilineText:-21 integer:292 number:187 boolean:-169 choice:-61 multipleChoice:-29 reference:-48 multipleReference:-77 list:-51 date:-33
type typeHeadBefore maximum integer:139 number:-31 boolean:-23 list:-23
type typeHeadBefore member list:72
type typeHeadBefore menu text:-138 choice:221 reference:-26
type typeHeadBefore merge text:-45 boolean:20 choice:-63 reference:172 multipleReference:-37
type typeHeadBefore message text:239 multilineText:-149 integer:-24 number:-31 choice:118 multipleChoice:-22 reference:-28 multipleReference:-28 list:-30 keyValues:-22
type typeHeadBefore metadata text:-124 multilineText:26 url:61 integer:-29 boolean:-62 reference:-23 multipleReference:-27 list:243
type typeHeadBefore min text:-31 integer:-64 number:181
type typeHeadBefore model text:-237 choice:258
type typeHeadBefore name text:28 reference:-21
type typeHeadBefore network text:-290 integer:229 multipleReference:-57 list:125
type typeHeadBefore new text:94 choice:-33 reference:68
type typeHeadBefore no choice:35 reference:-21 list:28
type typeHeadBefore node text:-215 url:-34 integer:53 number:-22 boolean:188 choice:-39 reference:30 list:-20 keyValues:122
type typeHeadBefore notification text:229 email:-49 boolean:-45 reference:-100 list:23
type typeHeadBefore number text:-26 multilineText:-28 integer:277 number:-32 boolean:-73 reference:-45 list:-21
type typeHeadBefore oauth text:34
type typeHeadBefore object text:37
type typeHeadBefore of text:-47 multilineText:106 url:-57 email:-28 integer:151 number:84 boolean:-90 choice:239 reference:-279 multipleReference:-37 list:-59 keyValues:-36 date:84
type typeHeadBefore on reference:35
type typeHeadBefore or text:-71 boolean:-31 choice:-24 reference:-69 multipleReference:251
type typeHeadBefore organisation text:-90 integer:-34 number:-47 boolean:-201 choice:-216 reference:148 multipleReference:528 date:-22
type typeHeadBefore organization reference:-71 multipleReference:94
type typeHeadBefore other text:192 multilineText:-28 choice:-38 multipleReference:-41 list:60 keyValues:-39
type typeHeadBefore output text:20 boolean:-26 choice:99 reference:-44
type typeHeadBefore page text:-112 multilineText:34 url:80 integer:-42 choice:79 reference:26 multipleReference:-22
type typeHeadBefore paid text:225 multilineText:146 url:-52 integer:-81 number:-23 boolean:-113 choice:72 reference:-33 list:-28 date:-41
type typeHeadBefore partition text:132 integer:-25 boolean:-33 choice:-77 reference:29 list:70 keyValues:-28
type typeHeadBefore password integer:-22 boolean:-26 choice:52 reference:38
type typeHeadBefore payload text:-27 multilineText:-35 list:101
type typeHeadBefore payment text:192 multilineText:-57 email:-29 integer:151 boolean:-107 choice:-118 multipleChoice:-20 multipleReference:78 list:-35 keyValues:-35
type typeHeadBefore per text:-134 url:-25 email:-25 integer:260 number:56 choice:-44 reference:-29
type typeHeadBefore period text:101 integer:-112 number:-20 date:65
type typeHeadBefore permission text:24 boolean:27
type typeHeadBefore pipeline text:44 reference:-27
type typeHeadBefore point text:183 multilineText:-44 integer:151 number:-28 boolean:-76 choice:-49 reference:-59 multipleReference:-22 list:-21
type typeHeadBefore pool text:-79 integer:120
type typeHeadBefore port text:-55 multilineText:-29 integer:54 boolean:-26 list:-41 keyValues:159
type typeHeadBefore post text:66
type typeHeadBefore preview text:-37 url:25 boolean:99 choice:-30 reference:-38
type typeHeadBefore private text:-126 multilineText:340 integer:-40 boolean:-48 choice:-32 multipleReference:-25 list:-24
type typeHeadBefore product boolean:20 choice:-28 reference:-39 multipleReference:87
type typeHeadBefore profile text:-62 multilineText:-21 boolean:-40 choice:-31 reference:-23 file:238
type typeHeadBefore program text:117 multilineText:-50 integer:-23 number:-21 boolean:-84 choice:115 reference:69 list:-20 keyValues:-55
type typeHeadBefore project text:95 boolean:20 reference:-38
type typeHeadBefore provider multilineText:41
type typeHeadBefore proxy text:-53 boolean:140 choice:-40
type typeHeadBefore public text:118 multilineText:74 integer:-27 number:-29 boolean:115 choice:-28 reference:-125 multipleReference:-22 list:-29
type typeHeadBefore publish text:213 integer:-81 boolean:-50 choice:-42 list:-27
type typeHeadBefore query text:-95 multilineText:68 url:-21 integer:228 number:-52 boolean:-44 choice:29 reference:-41 list:-29 keyValues:-26
type typeHeadBefore queue text:-41 integer:69
type typeHeadBefore read text:-26 boolean:80 reference:-66
type typeHeadBefore receipt text:105 multilineText:28 number:-31 boolean:-52 choice:-30 multipleReference:-27 list:68
type typeHeadBefore record text:59 boolean:100 choice:-100 reference:45 list:-20
type typeHeadBefore recurring text:161 reference:-31 multipleReference:-27 list:-51
type typeHeadBefore redirect text:165 multilineText:-65 url:-112 integer:-62 number:-32 boolean:-170 choice:-46 reference:-57 multipleReference:-36 list:437 keyValues:-32
type typeHeadBefore reference text:25 integer:-39 choice:-30 multipleChoice:40 reference:-23 multipleReference:57
type typeHeadBefore refresh text:223 integer:-44 number:-89 boolean:-48
type typeHeadBefore registration text:175 integer:-136 boolean:-53 choice:131 reference:-87
type typeHeadBefore registry text:-138 multilineText:117 url:120 boolean:-40 choice:-65 reference:89 multipleReference:-37
type typeHeadBefore report boolean:-98 reference:110 date:59
type typeHeadBefore request text:72 multilineText:25 integer:-40 number:-23
type typeHeadBefore required text:-85 boolean:-47 choice:45 multipleReference:133 list:44
type typeHeadBefore reset text:-38 boolean:-71 choice:52 reference:94
type typeHeadBefore resource text:251 boolean:77 choice:-104 reference:-65 multipleReference:-140 date:-21
type typeHeadBefore response text:-43 multilineText:86 reference:-35
type typeHeadBefore results text:-25 integer:-22 boolean:186 choice:-39 reference:-22 multipleReference:-29 list:-41
type typeHeadBefore retention text:-36 integer:127 choice:-21
type typeHeadBefore retry text:104 integer:-72
type typeHeadBefore return text:-48 url:56 boolean:55
type typeHeadBefore routing text:54 multilineText:-34
type typeHeadBefore row boolean:45
type typeHeadBefore rule text:-37 multilineText:298 integer:-21 number:-29 boolean:-62 choice:-68
type typeHeadBefore run boolean:-208 choice:289 reference:-27
type typeHeadBefore s3 text:-85 url:47 choice:-36 reference:155
type typeHeadBefore saml multilineText:-62 url:67 boolean:-35 choice:-24 list:-43 keyValues:155
type typeHeadBefore schedule date:40
type typeHeadBefore search text:106 multilineText:-59 integer:-94 number:-22 boolean:-103 choice:224 reference:190 multipleReference:-171
type typeHeadBefore select choice:-243 multipleChoice:-20 reference:197 multipleReference:90
type typeHeadBefore selected text:-21 boolean:-65 choice:45 reference:101 multipleReference:-29
type typeHeadBefore send text:-39 email:-30 boolean:35 choice:37 multipleChoice:107 reference:-52 multipleReference:40 list:-33
type typeHeadBefore server text:-168 multilineText:-24 url:293 integer:21 number:-33 choice:-24
type typeHeadBefore service text:-164 multilineText:64 boolean:-35 choice:133 reference:127
type typeHeadBefore session text:154 integer:-86 boolean:-36
type typeHeadBefore show text:-84 boolean:158 choice:-20
type typeHeadBefore sign text:-35 boolean:105
type typeHeadBefore signing text:-109 multilineText:118
type typeHeadBefore similar text:128 boolean:-32 multipleReference:-41
type typeHeadBefore skip text:-72 multilineText:-21 number:-20 boolean:332 choice:-93 reference:-38
type typeHeadBefore sort text:-42 multilineText:-38 integer:-61 number:-26 boolean:-136 choice:565 reference:-192 multipleReference:-30
type typeHeadBefore source text:-67 multilineText:-42 integer:-82 number:-44 boolean:-54 choice:387 reference:-97 multipleReference:-21 list:154 keyValues:-34
type typeHeadBefore sql text:-228 multilineText:549 integer:-34 number:-34 boolean:-44 choice:-43 reference:-30 list:-28 keyValues:-21 date:-20
type typeHeadBefore ssh text:-46 multilineText:151 url:-26 integer:-36 choice:-58 multipleChoice:-25 reference:92 multipleReference:-52 list:-29
type typeHeadBefore ssl text:52 multilineText:-56 choice:-38 multipleChoice:120
type typeHeadBefore start text:-233 multilineText:-37 url:-42 email:-26 number:101 boolean:-52 choice:100 reference:-91 multipleReference:-52 date:339
type typeHeadBefore statistics text:-59 boolean:100
type typeHeadBefore status text:-187 integer:237
type typeHeadBefore sub text:-29 reference:138 multipleReference:-65
type typeHeadBefore survey choice:74 reference:-29
type typeHeadBefore system text:-34 multilineText:75 boolean:-22
type typeHeadBefore table text:-458 integer:435 number:-27 boolean:-49 choice:-120 multipleChoice:-24 reference:-67 multipleReference:115 list:196
type typeHeadBefore target text:127 multilineText:-79 url:-41 email:-26 integer:-97 number:-129 boolean:298 choice:-96 multipleChoice:-23 reference:221 multipleReference:-41 list:-74 keyValues:-49 date:-36 file:-23
type typeHeadBefore task multilineText:-41 url:-24 integer:-107 number:131 boolean:53 choice:-55 reference:87 multipleReference:-28 date:-26
type typeHeadBefore tax text:-54 multilineText:-46 integer:-77 number:125 boolean:-129 choice:399 reference:-71 multipleReference:-76 list:-63 keyValues:-23
type typeHeadBefore team reference:-20 multipleReference:189 list:-92
type typeHeadBefore template text:81 multilineText:-30
type typeHeadBefore tenant text:27
type typeHeadBefore test multilineText:-49 boolean:183 choice:-81 reference:-38
type typeHeadBefore text text:102 multilineText:57 boolean:-37 reference:-28
type typeHeadBefore the text:346 multilineText:-38 integer:-24 number:-32 boolean:-107 choice:-33 reference:-36
type typeHeadBefore this boolean:25
type typeHeadBefore time text:92 integer:-35
type typeHeadBefore tls text:-287 multilineText:377 integer:-24 number:-26 boolean:86 choice:-61 reference:-28
type typeHeadBefore to text:109 multilineText:-48 url:-40 email:-27 integer:-131 number:-58 boolean:60 choice:-52 reference:-58 multipleReference:301 list:-58 date:37
type typeHeadBefore token text:-198 multilineText:-84 url:33 integer:139 number:-20 boolean:-42 choice:106 reference:-33 multipleReference:-26 list:144
type typeHeadBefore topic text:-184 reference:218
type typeHeadBefore transaction text:143 integer:-30 choice:-34
type typeHeadBefore trigger text:-84 multilineText:-51 integer:-29 boolean:-183 choice:74 multipleChoice:404 reference:-69 multipleReference:-24 list:-30
type typeHeadBefore type text:-50 boolean:-24 choice:-31 reference:219 multipleReference:-25
type typeHeadBefore unit text:-123 number:231 choice:-23 list:-25
type typeHeadBefore unknown boolean:37
type typeHeadBefore update text:72 multilineText:222 boolean:-39 choice:-116 reference:-62 multipleReference:-20
type typeHeadBefore upload boolean:-58 choice:103 reference:-121 file:132
type typeHeadBefore url url:64
type typeHeadBefore use text:-49 boolean:125 choice:-45
type typeHeadBefore user text:-183 multilineText:52 url:-43 email:-27 integer:-70 number:-45 boolean:48 choice:-96 multipleChoice:-37 reference:314 multipleReference:-76 keyValues:-31 date:-46
type typeHeadBefore username boolean:110 reference:-27 list:-37
type typeHeadBefore vat text:108 integer:-91 number:-51 boolean:188 choice:-31 reference:-70 multipleReference:-24
type typeHeadBefore verify text:57 boolean:-25
type typeHeadBefore version text:57
type typeHeadBefore view text:-73 choice:139
type typeHeadBefore webhook url:87
type typeHeadBefore with boolean:36
type typeHeadBefore workspace text:44
type typeHeadBefore x.509 text:-25 multilineText:90 choice:-27
type typeHeadClass aimless text:-422 multilineText:-216 url:131 integer:-22 number:-245 boolean:-445 choice:28 multipleChoice:131 multipleReference:56 list:127 keyValues:-161 date:-111 file:-108
type typeHeadClass beforePlace multilineText:-113 url:108 email:-77 number:-78 boolean:-343 choice:-52 reference:317 multipleReference:118 list:-50 keyValues:-57 date:28 file:-31
type typeHeadClass button text:20 url:90 boolean:-54 reference:31
type typeHeadClass check text:93 integer:-24 boolean:-170 choice:156
type typeHeadClass checkingHeading text:-247 multilineText:-67 url:-42 email:-31 integer:329 number:-77 boolean:20 choice:270 multipleChoice:-36 reference:-156 multipleReference:56 list:-51 keyValues:-27 date:-51
type typeHeadClass condition text:114 integer:-37 choice:-33
type typeHeadClass configure text:-48 multilineText:-24 integer:-32 number:99 choice:-139 reference:270 multipleReference:-55 list:-23
type typeHeadClass consoleNoun text:-59 multilineText:143 url:-26 email:133 integer:-48 number:-47 boolean:106 choice:-221 multipleChoice:-22 reference:83 list:-80 keyValues:-33 date:-36 file:-27
type typeHeadClass contrast text:231 multilineText:-129 url:-85 email:-48 integer:112 number:-25 boolean:-336 choice:-25 multipleChoice:-25 reference:393 multipleReference:-128 list:-122 keyValues:-47 date:-51 file:-25
type typeHeadClass dateNoun text:-422 multilineText:-86 url:-45 email:-25 integer:21 number:-48 boolean:-98 choice:-153 multipleChoice:-25 reference:-185 multipleReference:-72 list:40 keyValues:-21 date:1001
type typeHeadClass defaultHeader text:-37 url:-36 boolean:158 reference:-44
type typeHeadClass descriptionHeader text:471 multilineText:278 url:-118 email:107 integer:-216 number:255 boolean:-239 choice:-172 multipleChoice:-76 reference:-187 multipleReference:-194 list:-45 keyValues:-104 date:-96 file:-58
type typeHeadClass determiner text:160 multilineText:-58 integer:-26 number:-25 boolean:-153 choice:115 reference:98 date:-21
type typeHeadClass display text:124 multilineText:77 boolean:-22 choice:-36 reference:-20 multipleReference:-53 list:-41
type typeHeadClass durationNoun text:556 multilineText:-166 url:-71 email:-43 integer:212 number:-472 boolean:-401 choice:-227 multipleChoice:-41 reference:-50 multipleReference:-98 list:-160 keyValues:-91 date:464 file:-37
type typeHeadClass edition text:22 integer:-20 number:-20 boolean:-68 choice:-103 reference:330 multipleReference:-33 list:-22
type typeHeadClass emailNoun text:-321 multilineText:-74 url:-48 email:530 integer:-71 number:-48 boolean:137 choice:-60 reference:-111 multipleReference:-58 list:125 date:-28
type typeHeadClass enter text:217 multilineText:32 url:-161 email:-99 integer:-275 number:-231 boolean:-311 multipleChoice:-94 reference:352 multipleReference:-134 list:-203 keyValues:146 date:-150 file:-74
type typeHeadClass fieldNoun text:25 multilineText:-212 url:-32 email:-45 integer:-59 number:-60 choice:-104 multipleChoice:-64 reference:247 multipleReference:150 list:46 date:-39 file:-24
type typeHeadClass fileNoun text:-433 multilineText:242 url:180 email:-49 integer:-124 number:-141 boolean:-184 choice:-369 multipleChoice:-78 reference:-293 multipleReference:-57 list:-134 keyValues:-52 date:-57 file:1200
type typeHeadClass fillingVerb text:246 multilineText:-174 url:-70 email:-48 integer:-105 number:-110 boolean:-57 choice:248 multipleChoice:-57 multipleReference:-37 list:-80 keyValues:-106 date:-81 file:-59
type typeHeadClass followUp text:-82 boolean:177 reference:-25
type typeHeadClass formNoun text:83 multilineText:-74 url:-23 integer:307 number:-62 boolean:-139 reference:31 multipleReference:-44 list:-44 keyValues:-22 date:-23
type typeHeadClass formatHeader text:319 multilineText:-25 url:-24 integer:-44 boolean:-27 choice:73 reference:-108 multipleReference:-22 keyValues:-30 date:-50
type typeHeadClass genericHeading text:-78 multilineText:388 url:-86 email:-62 integer:121 number:-89 boolean:-173 choice:-29 multipleChoice:22 reference:-343 multipleReference:-31 list:-59 keyValues:-65 date:-61 file:-41
type typeHeadClass groupNoun text:226 multilineText:378 url:-86 email:-60 integer:-217 number:-94 boolean:-209 choice:-75 multipleChoice:71 reference:136 multipleReference:-194 list:-301 keyValues:-50 date:-73 file:-41
type typeHeadClass headingVerb text:152 multilineText:-85 url:-62 integer:-121 number:47 boolean:92 choice:40 multipleChoice:-37 reference:122 multipleReference:-97 list:-77 keyValues:-26 file:-40
type typeHeadClass hostNoun text:360 multilineText:-128 url:83 email:-112 integer:-235 number:-89 boolean:-309 choice:-311 multipleChoice:-70 reference:-271 multipleReference:337 list:386 keyValues:-83 date:-79 file:-26
type typeHeadClass inputNoun text:-336 multilineText:81 url:-179 email:46 integer:-315 number:121 boolean:-116 choice:-49 multipleChoice:-79 reference:-226 multipleReference:-193 list:164 keyValues:248 date:-83 file:-92
type typeHeadClass interfaceNoun text:-169 multilineText:92 boolean:185 choice:-64 reference:-54 multipleReference:57
type typeHeadClass kindNoun text:-121 multilineText:-486 url:-297 email:-153 integer:-368 number:-193 boolean:-302 choice:799 multipleChoice:-232 reference:629 multipleReference:-253 list:-385 keyValues:-34 date:-297 file:-175
type typeHeadClass labelConnector text:-155 multilineText:-37 url:-48 integer:-39 number:-29 boolean:-82 choice:96 multipleChoice:310 reference:-82 multipleReference:-68 list:154 date:-31
type typeHeadClass labelFiller text:-129 multilineText:-49 url:-56 integer:-52 number:-42 boolean:-96 choice:70 multipleChoice:303 reference:52 multipleReference:-81 list:128 date:-45
type typeHeadClass labelHeader text:342 multilineText:46 url:-95 email:-113 integer:-252 number:-141 boolean:-392 choice:-70 reference:-35 list:-137 keyValues:366 date:-87 file:-48
type typeHeadClass limitsHeader text:47 multilineText:-31 url:-30 email:-25 integer:-69 number:-30 boolean:-50 reference:156 multipleReference:-38 list:125 date:-36
type typeHeadClass lookalike text:330 multilineText:-63 url:-20 integer:-44 number:-78 boolean:-61 choice:-59 reference:103 multipleReference:-34 list:-35 date:-22
type typeHeadClass make text:-101 multilineText:-35 integer:-22 number:-45 boolean:223 choice:-183 reference:230 multipleReference:-63 list:-37 date:54
type typeHeadClass manipulate text:-78 boolean:128 choice:71 reference:-37 list:-29
type typeHeadClass menuNoun text:-243 multilineText:-73 url:-41 integer:-31 number:-23 choice:40 reference:-210 multipleReference:108 list:-65 keyValues:585
type typeHeadClass multilineNoun text:-134 multilineText:1498 url:-145 email:-118 integer:-232 number:-246 boolean:-642 choice:-55 multipleChoice:-119 reference:-193 multipleReference:-239 list:-354 keyValues:-32 date:-146 file:-98
type typeHeadClass navigate text:-47 boolean:312 choice:-50 reference:-117 multipleReference:-29 date:-24
type typeHeadClass negation text:297 multilineText:-62 url:-39 email:-25 integer:192 number:-93 boolean:-168 choice:-127 reference:214 multipleReference:-58 list:-48 date:-47
type typeHeadClass numberNoun text:46 multilineText:-346 url:-215 email:-140 integer:543 number:1258 boolean:-405 choice:-631 multipleChoice:-116 reference:-491 multipleReference:-224 list:-201 keyValues:-193 date:-242 file:-113
type typeHeadClass obligation text:-44 boolean:157 choice:-60
type typeHeadClass on text:-242 multilineText:-38 url:-20 integer:-93 number:-45 boolean:587 choice:-27 reference:-137 multipleReference:-47 list:-24 date:111
type typeHeadClass opener text:-159 multilineText:-150 url:44 email:-83 number:-84 boolean:-34 choice:-331 multipleChoice:-20 reference:241 multipleReference:66 list:258 keyValues:-69 date:-23 file:-34
type typeHeadClass openingVerb text:-59 boolean:80 reference:-46 date:80
type typeHeadClass optionNoun text:295 multilineText:-191 url:-118 email:92 integer:-276 number:297 boolean:-297 choice:-97 multipleChoice:45 reference:-331 multipleReference:-234 keyValues:306 date:-123 file:-49
type typeHeadClass optionsHeader text:94 multilineText:-28 email:-29 integer:-76 number:-38 boolean:-78 choice:125 multipleChoice:201 reference:-142 multipleReference:28 list:-82 keyValues:-43 date:-47
type typeHeadClass otherHeader text:-783 multilineText:-485 url:-59 email:-126 integer:-246 number:-542 boolean:-468 choice:256 multipleChoice:212 reference:213 multipleReference:-49 list:-33 keyValues:-352 date:-306 file:417
type typeHeadClass pairNoun text:-342 multilineText:49 url:-28 email:-68 integer:-312 number:-113 choice:-271 multipleChoice:-72 reference:-146 multipleReference:-114 keyValues:1001 date:-75 file:-35
type typeHeadClass place text:-95 multilineText:-81 url:30 email:-44 integer:183 number:-162 boolean:-260 multipleChoice:-61 reference:614 list:-179 keyValues:-52 date:-89 file:-51
type typeHeadClass plainNoun text:1296 multilineText:-715 url:-201 email:136 integer:-152 number:-444 boolean:-536 choice:-905 multipleChoice:-196 reference:393 multipleReference:-235 list:-215 keyValues:-255 date:-278 file:-171
type typeHeadClass pointer text:197 multilineText:-37 integer:-47 number:-20 boolean:72 choice:-69 reference:-108 multipleReference:146 list:-39
type typeHeadClass preposition text:-356 multilineText:-128 url:291 email:-76 integer:-259 number:-200 boolean:-542 choice:90 multipleChoice:245 reference:55 list:183 keyValues:-97 date:153 file:-61
type typeHeadClass remark text:312 multilineText:-56 integer:285 number:-42 boolean:-100 choice:-65 reference:-122 multipleReference:-61 list:-136
type typeHeadClass requiredHeader text:-44 boolean:157 choice:-60
type typeHeadClass secretNoun text:1049 multilineText:299 url:-137 email:-76 integer:-360 number:-183 boolean:-367 choice:-200 multipleChoice:-90 multipleReference:-195 keyValues:-120 date:-118 file:-56
type typeHeadClass slugEnd text:-197 multilineText:-237 url:306 email:-59 integer:-229 number:-143 boolean:-531 choice:106 multipleChoice:250 reference:95 list:191 keyValues:-92 date:-98 file:-53
type typeHeadClass slugVerb text:-23 multilineText:-21 boolean:137 choice:-206 reference:284 multipleReference:-49 list:-20 file:-21
type typeHeadClass softener text:-31 boolean:207 choice:-64 reference:-21 multipleReference:-22
type typeHeadClass structural text:99 multilineText:109 url:-40 email:-28 integer:-67 number:-46 boolean:-45 multipleReference:62 list:-98 keyValues:-27 date:-26
type typeHeadClass switchEffect text:-187 multilineText:205 url:-68 email:-26 integer:-26 number:26 boolean:163 choice:-43 multipleChoice:-30 reference:42 multipleReference:-102 list:-53 keyValues:-47 date:-46 file:-30
type typeHeadClass switchOn text:-26 multilineText:161 url:-24 integer:-40 number:-25 boolean:-77 choice:64 reference:-64 multipleReference:-27 list:-29
type typeHeadClass titleNoun text:71 multilineText:247 url:-78 email:-50 integer:-196 number:-69 boolean:-153 choice:171 multipleChoice:40 reference:-284 multipleReference:38 list:-131 keyValues:-88 date:-54 file:-41
type typeHeadClass toggleNoun text:-54 boolean:126 choice:41 reference:-33
type typeHeadClass trialVerb text:-108 multilineText:153 integer:-30 choice:93 reference:-60 list:-21
type typeHeadClass typeHeader text:55 multilineText:-130 url:-64 email:-43 integer:-102 number:-101 boolean:-167 choice:349 multipleChoice:-58 reference:106 list:-72 keyValues:-91 date:-77 file:-45
type typeHeadClass unit text:-606 multilineText:-52 url:-37 integer:274 number:913 boolean:-117 choice:-96 multipleChoice:-24 reference:-83 multipleReference:-38 list:-84 keyValues:-33 date:-69 file:-24
type typeHeadClass upload text:-37 boolean:184 choice:-64
type typeHeadClass urlNoun text:-238 multilineText:-273 url:1216 email:238 integer:-220 number:-167 boolean:-371 choice:-159 multipleChoice:-56 reference:-307 multipleReference:-116 list:296 keyValues:-90 date:-74 file:-52
type typeHeadClass use text:193 url:-28 integer:-32 boolean:-38 reference:-23
type typeHeadClass valueWord text:163 multilineText:-140 url:-100 email:-33 number:-154 boolean:244 choice:-29 multipleChoice:-30 reference:32 multipleReference:-114 list:-81 keyValues:-31 date:47 file:-23
type typeHeadClass vendor text:-111 url:-27 integer:-45 number:-21 boolean:-121 choice:146 reference:-119 multipleReference:259 list:91 keyValues:-20
type typeHeadClass weakLabelHeader text:249 multilineText:443 url:-119 email:-83 integer:-138 number:-172 boolean:-66 choice:-213 multipleChoice:-81 reference:115 multipleReference:-162 keyValues:-49 date:-101 file:-48
type typeLabelBigram access+key text:87 multilineText:-38
type typeLabelBigram access+token text:153 multilineText:-22 boolean:-25 reference:-49
type typeLabelBigram account+name text:56 reference:-35
type typeLabelBigram account+sid text:65
type typeLabelBigram account+type text:-46 choice:235 reference:-171
type typeLabelBigram aggregation+type text:-92 boolean:-37 choice:-87 reference:216
type typeLabelBigram api+endpoint text:110 url:-28 reference:-25
type typeLabelBigram api+key text:401 multilineText:-180 boolean:-42 choice:-23 reference:-90
type typeLabelBigram api+token text:-244 reference:267
type typeLabelBigram api+url url:38
type typeLabelBigram app+id text:35
type typeLabelBigram app+name text:118 choice:-25 reference:-58
type typeLabelBigram app+secret text:83 multilineText:-21
type typeLabelBigram auth+token text:67
type typeLabelBigram authentication+type text:92 choice:-42 reference:-37
type typeLabelBigram aws+region choice:-34 reference:33
type typeLabelBigram base+dn text:97 boolean:-20
type typeLabelBigram base+url url:93 boolean:-33
type typeLabelBigram batch+name text:-65 reference:88
type typeLabelBigram bind+dn text:43
type typeLabelBigram bot+token text:25
type typeLabelBigram branch+name text:36
type typeLabelBigram by+default boolean:50
type typeLabelBigram certificate+authority multilineText:48 reference:-23
type typeLabelBigram chart+type text:-30 boolean:-43 choice:126
type typeLabelBigram client+id boolean:-44 choice:121 reference:-30
type typeLabelBigram client+registration boolean:23
type typeLabelBigram client+secret text:211 multilineText:-33 integer:-23 number:-20 boolean:-61 choice:-57 reference:-40 list:-21
type typeLabelBigram cloud+gateway choice:-59 reference:84
type typeLabelBigram confirm+password text:22
type typeLabelBigram container+name text:-30 reference:56
type typeLabelBigram custom+css text:-48 multilineText:85
type typeLabelBigram custom+parameters text:93 multilineText:-80
type typeLabelBigram data+source choice:80 reference:-50
type typeLabelBigram database+id text:-265 integer:328
type typeLabelBigram database+name text:26
type typeLabelBigram date+format text:202 choice:-124 date:-41
type typeLabelBigram default+group text:37
type typeLabelBigram display+name text:133 boolean:-34 reference:-45
type typeLabelBigram due+date text:-24 boolean:-24 date:103
type typeLabelBigram email+address text:-224 multilineText:-21 url:-50 email:380 boolean:25 reference:-23 list:-25
type typeLabelBigram empty+columns text:-84 choice:155 multipleReference:-33
type typeLabelBigram end+date text:-29 boolean:71 reference:-42 date:83
type typeLabelBigram environment+name text:25
type typeLabelBigram environment+variables choice:-22 multipleReference:-30 list:32 keyValues:51
type typeLabelBigram event+type text:44 choice:-110 reference:76
type typeLabelBigram expiration+date date:27
type typeLabelBigram field+separator boolean:-39 reference:77
type typeLabelBigram file+name text:24
type typeLabelBigram filter+condition text:-43 multilineText:-39 choice:-93 multipleChoice:176 list:58
type typeLabelBigram first+name text:23
type typeLabelBigram font+size text:-75 integer:26 choice:88
type typeLabelBigram from+date boolean:-20 date:71
type typeLabelBigram from+email text:-44 email:158 boolean:-39
type typeLabelBigram from+name text:34
type typeLabelBigram grant+types boolean:-122 choice:-100 multipleChoice:403 multipleReference:-48 list:-29
type typeLabelBigram group+by choice:-94 multipleChoice:-32 reference:55 list:110
type typeLabelBigram group+name text:38 reference:-32
type typeLabelBigram header+value text:108 number:-27 choice:-23
type typeLabelBigram http+method text:145 reference:-68
type typeLabelBigram idle+timeout text:66 integer:-58
type typeLabelBigram include+deleted text:-25 boolean:160 choice:-55 reference:-31
type typeLabelBigram input+parameters text:40 multilineText:-55 keyValues:32
type typeLabelBigram input+type choice:77 reference:-56
type typeLabelBigram ip+address text:157 boolean:-76
type typeLabelBigram is+default url:-37 boolean:90
type typeLabelBigram issuer+url text:-57 url:72
type typeLabelBigram json+file multilineText:154 integer:-30 boolean:-38 choice:-46 file:40
type typeLabelBigram key+passphrase text:115 multilineText:-66
type typeLabelBigram last+name text:20
type typeLabelBigram model+name text:-255 choice:286
type typeLabelBigram name+attribute text:28
type typeLabelBigram payment+type text:42 choice:-26
type typeLabelBigram period+type text:22
type typeLabelBigram pipeline+name text:44 reference:-27
type typeLabelBigram port+mapping text:-40 integer:-57 keyValues:132
type typeLabelBigram private+key text:-426 multilineText:415 reference:39
type typeLabelBigram project+id text:25
type typeLabelBigram project+name reference:25
type typeLabelBigram query+timeout text:102 integer:-69
type typeLabelBigram redirect+uris text:-159 multilineText:-28 url:-36 boolean:-58 reference:-30 list:410
type typeLabelBigram redirect+url text:210 url:-107 list:-21
type typeLabelBigram registry+url text:-39 url:84
type typeLabelBigram report+type text:-23 choice:35
type typeLabelBigram resource+group text:46 choice:-43
type typeLabelBigram retry+interval text:71 integer:-59
type typeLabelBigram routing+key text:61 multilineText:-48
type typeLabelBigram row+totals boolean:26
type typeLabelBigram run+frequency text:50 choice:23
type typeLabelBigram s3+bucket text:-48 choice:-36 reference:158
type typeLabelBigram search+base text:53
type typeLabelBigram send+email email:-23 boolean:53
type typeLabelBigram send+to boolean:-114 choice:-39 multipleChoice:104 reference:-24 multipleReference:138 list:-30
type typeLabelBigram server+uri text:-51 url:69
type typeLabelBigram server+url text:-39 url:78
type typeLabelBigram service+name text:-245 choice:-31 reference:309
type typeLabelBigram signing+key text:-92 multilineText:99
type typeLabelBigram source+name text:24
type typeLabelBigram source+type text:105 choice:-60 reference:-26
type typeLabelBigram ssh+key text:-157 multilineText:188
type typeLabelBigram ssh+keys boolean:20 choice:-48 multipleChoice:-22 reference:138 multipleReference:-47
type typeLabelBigram start+date boolean:-29 date:111
type typeLabelBigram start+timeout text:-84 integer:103
type typeLabelBigram sub+type text:-32 reference:29
type typeLabelBigram survey+responses choice:74 reference:-29
type typeLabelBigram table+name text:48
type typeLabelBigram table+types integer:-41 boolean:-182 choice:-74 multipleChoice:-27 multipleReference:134 list:196
type typeLabelBigram template+name text:-29 reference:32
type typeLabelBigram tenant+id text:24
type typeLabelBigram test+mode text:-46 boolean:188 choice:-83 reference:-39
type typeLabelBigram tls+certificate multilineText:42
type typeLabelBigram tls+key text:-188 multilineText:223
type typeLabelBigram to+date text:-22 date:69
type typeLabelBigram to+run text:-23 choice:81
type typeLabelBigram topic+name text:-184 reference:218
type typeLabelBigram type+code text:41
type typeLabelBigram unit+cost text:-117 integer:-25 number:234
type typeLabelBigram user+id text:-169 reference:221
type typeLabelBigram user+key text:-82 multilineText:89
type typeLabelBigram webhook+secret text:42
type typeLabelBigram webhook+url text:-33 url:89
type typeLabelBigram x.509+certificate text:-25 multilineText:90 choice:-27
type typeLabelPlural 0 text:-1357 multilineText:-711 url:-586 email:-483 integer:372 number:-1161 boolean:-414 choice:-833 multipleChoice:610 reference:-1670 multipleReference:1158 list:1033 keyValues:320 date:-710 file:-451
type typeNoun $ text:306 multilineText:-118 boolean:-90 reference:-63 list:-38 keyValues:84
type typeNoun & text:21
type typeNoun + text:31 url:202 integer:-28 boolean:-63 reference:-32 list:-23
type typeNoun - text:-49 multipleReference:108
type typeNoun / text:33
type typeNoun 0 text:-345 multilineText:-24 integer:517 number:64 boolean:-64 reference:-60
type typeNoun 1 text:-386 multilineText:-70 url:-33 integer:101 number:-49 boolean:170 choice:329 multipleReference:-21 list:-34
type typeNoun 10 text:-39 integer:54 choice:33 reference:-24
type typeNoun 2 text:-318 multilineText:-23 integer:498 boolean:-58 choice:-28
type typeNoun 2.0 text:150 choice:-96 reference:-22
type typeNoun 3 text:-34 multilineText:58 integer:-25 boolean:-47 choice:27 reference:37 list:-33
type typeNoun 30 text:73 integer:-46
type typeNoun 4096 text:-72 integer:111
type typeNoun 5 text:200 multilineText:-83 choice:-33
type typeNoun a text:-339 multilineText:-274 url:-489 email:-67 integer:-405 number:124 boolean:-43 choice:-117 multipleChoice:-81 reference:200 multipleReference:-326 list:-420 keyValues:-173 date:-66 file:-230
type typeNoun ability text:164 boolean:-113 choice:-36 reference:96 list:-33
type typeNoun able text:-74 choice:239 reference:-112 multipleReference:-25 list:-25
type typeNoun about text:95 url:-48 email:-30 integer:-67 number:-68 boolean:-74 choice:-23 multipleChoice:-24 reference:225 multipleReference:-49 list:-66 keyValues:-25 date:89
type typeNoun above text:-179 multilineText:491 integer:193 number:-47 boolean:-133 choice:-177 reference:-99 multipleReference:-38 list:-31
type typeNoun absolute text:78 choice:-32
type typeNoun accept text:-42 number:-20 boolean:102 reference:-20
type typeNoun acceptance boolean:40
type typeNoun accepts text:-88 integer:24 boolean:223 choice:-30 reference:-44
type typeNoun access text:151 multilineText:-149 url:-56 email:-35 integer:-26 number:-43 choice:150 multipleChoice:-29 reference:-209 multipleReference:66 list:191 keyValues:-46 date:-40 file:-21
type typeNoun accessible url:20 boolean:33
type typeNoun accessing text:-58 url:49 choice:57
type typeNoun according text:123 multilineText:-24 url:-21 integer:34 number:-37 list:-40
type typeNoun account text:379 multilineText:45 url:-66 email:181 integer:-188 number:-60 boolean:-71 multipleChoice:-26 list:-135 keyValues:-41 date:-43 file:-25
type typeNoun accounting text:71 reference:-40
type typeNoun accounts text:-62 integer:-28 number:-20 boolean:197 choice:-92 reference:50
type typeNoun acl text:-114 boolean:113 choice:-92 reference:174 multipleReference:-25
type typeNoun across text:-54 multilineText:-26 integer:-41 boolean:98 choice:-31 multipleReference:-67 list:133
type typeNoun action text:-33 multilineText:-25 integer:-24 number:-33 boolean:310 choice:96 reference:-253 multipleReference:-31 list:-37
type typeNoun actions text:-34 multilineText:75 boolean:-22 choice:48 reference:-48 multipleReference:63 list:-41
type typeNoun activate boolean:-21 choice:-176 multipleChoice:206 multipleReference:-24 list:-20 keyValues:81
type typeNoun active text:-352 boolean:217 choice:162 reference:-100 date:127
type typeNoun activity text:-335 multilineText:-57 url:-30 integer:-49 number:-58 boolean:-86 choice:123 reference:292 multipleReference:96 list:153 date:-26
type typeNoun actual text:23 multilineText:-20 integer:129 number:-86 boolean:-52 choice:-34 reference:-20 list:-40 keyValues:93
type typeNoun actually multilineText:-30 integer:-35 number:37 choice:128 reference:-56 multipleReference:-35
type typeNoun ad text:53
type typeNoun add multilineText:-110 url:36 email:-55 integer:-114 number:-117 boolean:-184 choice:-81 multipleChoice:-71 reference:49 list:322 keyValues:144 date:-59 file:-31
type typeNoun added multilineText:-35 email:-20 integer:-169 number:117 boolean:322 choice:-28 reference:-56 multipleReference:-46 list:-97
type typeNoun adding text:-29 boolean:-63 multipleReference:134
type typeNoun addition number:21
type typeNoun additional text:-162 multilineText:86 integer:-30 number:24 boolean:-62 choice:-60 reference:70 multipleReference:-54 list:196
type typeNoun address text:-90 multilineText:-176 url:-149 email:1190 integer:-241 number:-161 boolean:-73 choice:-302 multipleChoice:-41 reference:-76 keyValues:-53 date:-92 file:-39
type typeNoun addresses text:-178 multilineText:143 url:-33 email:-67 integer:-57 boolean:-131 reference:-51 multipleReference:-58 list:530 keyValues:-24
type typeNoun adjust text:99 integer:-53 number:-33 choice:54 reference:-32
type typeNoun admin multilineText:-47 url:-26 email:-26 integer:-40 boolean:252 choice:-80 reference:84 multipleReference:-70 list:52 keyValues:-45
type typeNoun administrator text:50 url:32
type typeNoun advanced text:-182 multilineText:-46 integer:-23 boolean:-46 reference:-21 multipleReference:88 keyValues:237
type typeNoun affected text:37 reference:32
type typeNoun after text:85 multilineText:194 url:37 email:-20 integer:-63 number:24 boolean:-245 choice:231 multipleChoice:-24 reference:-98 list:-131 keyValues:-34 date:-60 file:-25
type typeNoun against text:37 multilineText:23 choice:-25 reference:-22
type typeNoun agent text:-83 multilineText:147 url:-40 number:-37 boolean:61 multipleChoice:-24 reference:76 list:-65 keyValues:-34
type typeNoun agents text:25 choice:-23 reference:50 multipleReference:-42 list:20
type typeNoun aggregation boolean:48 choice:-141 reference:140 list:-20
type typeNoun ai text:101 boolean:35 choice:-38 reference:38 multipleReference:-46 list:-38
type typeNoun alert text:-195 multilineText:-54 url:-21 integer:-136 number:83 boolean:-84 choice:144 multipleChoice:127 reference:-172 multipleReference:97 keyValues:193
type typeNoun alerts text:103 integer:-89
type typeNoun algorithm text:29 integer:-28 boolean:-20 reference:63
type typeNoun aliyun text:-149 choice:180
type typeNoun all text:-138 multilineText:-89 url:-35 integer:-171 number:128 boolean:-80 choice:312 multipleChoice:-34 reference:107 multipleReference:-141 keyValues:-23
type typeNoun allow text:-360 multilineText:38 url:-32 integer:-21 number:-28 boolean:227 choice:236 multipleChoice:-21 reference:-40 multipleReference:-95 list:34 keyValues:126
type typeNoun allowed text:-182 url:-53 integer:-62 number:310 choice:-31 multipleReference:-21 list:91
type typeNoun allows text:263 multilineText:39 url:-48 email:-31 number:-68 choice:-60 multipleChoice:-24 multipleReference:-72 list:-167 keyValues:-28 date:83
type typeNoun alongside text:-67 multilineText:-20 number:-23 boolean:48 choice:-39 reference:119
type typeNoun already text:-38 boolean:155 choice:-70 reference:37
type typeNoun also text:294 multilineText:-47 email:52 integer:-115 multipleChoice:-22 reference:-152 multipleReference:-62 list:-47 keyValues:-20
type typeNoun always text:-26 email:-46 boolean:198 reference:-56 multipleReference:-75 list:86
type typeNoun amount text:-229 multilineText:-66 url:-28 email:-45 integer:-103 number:673 boolean:153 choice:-107 reference:-229 multipleReference:-54 list:-85 keyValues:-29 date:-88 file:-25
type typeNoun amounts text:66 integer:-38 number:184 boolean:-32 choice:-169 date:27
type typeNoun an text:27 multilineText:59 email:44 integer:-170 choice:290 reference:70 multipleReference:-228 list:-256 keyValues:-131 date:-278 file:-43
type typeNoun analysis text:81 multilineText:-26 integer:-225 number:153 boolean:-127 choice:67 multipleChoice:-25 multipleReference:-34 list:-27 date:112
type typeNoun analytics text:-37 url:-29 integer:-104 number:-20 choice:170 multipleChoice:-33 reference:-60 multipleReference:208 list:-112 keyValues:-41 date:-28
type typeNoun analyze multilineText:-35 choice:-170 reference:-257 multipleReference:520
type typeNoun and text:-378 multilineText:-72 url:-176 email:-100 integer:-686 number:-327 boolean:-185 choice:-234 multipleChoice:221 reference:-138 multipleReference:-393 list:-302 keyValues:-120 date:99 file:-233
type typeNoun and/or text:147 multilineText:-51 email:23 integer:-53 number:148 boolean:-44 choice:-57 reference:-29 multipleReference:-24 list:-40
type typeNoun annual text:64 boolean:-162 choice:-127 multipleChoice:282 multipleReference:-31
type typeNoun another text:-225 multilineText:-36 url:-29 integer:183 number:-21 boolean:94 choice:-189 reference:140 multipleReference:-23 list:64
type typeNoun any text:-140 multilineText:33 url:-36 integer:66 number:-36 boolean:-149 choice:164 multipleChoice:-46 reference:-61 list:26 keyValues:128 date:-42
type typeNoun anybody boolean:79 multipleReference:-20
type typeNoun api multilineText:-99 email:-31 integer:-115 number:-45 boolean:39 choice:-134 multipleChoice:-22 reference:108 multipleReference:64 keyValues:-59 date:-31
type typeNoun app text:267 multilineText:-72 url:-61 email:-20 number:-38 boolean:325 choice:-151 reference:-275 multipleReference:-31 list:108 keyValues:-33 date:-30 file:-22
type typeNoun appear text:64 multilineText:-54 integer:-20 boolean:-75 reference:-20 multipleReference:125 list:52
type typeNoun appears text:63 multilineText:-66 integer:-49 number:191 boolean:-68 choice:-199 multipleChoice:-20 reference:160 multipleReference:64 list:-59
type typeNoun applicable text:63 multilineText:-26 integer:142 number:213 boolean:-115 choice:-149
type typeNoun application text:-226 multilineText:-160 url:259 email:-50 integer:67 number:-173 boolean:-103 choice:137 multipleChoice:-53 reference:-143 multipleReference:137 list:46 keyValues:192 date:-54 file:-28
type typeNoun applications text:53 choice:-28 reference:-58 multipleReference:130 list:-37
type typeNoun applied text:-101 multilineText:32 integer:-52 number:79 boolean:-329 choice:161 reference:293 multipleReference:38 list:-86
type typeNoun applies multilineText:-27 integer:-203 number:-36 boolean:296 choice:63 reference:-29 list:-21
type typeNoun apply text:36 multilineText:-53 url:-26 integer:-76 number:-44 boolean:24 choice:-68 multipleChoice:-34 reference:-204 multipleReference:236 list:165 keyValues:-35
type typeNoun appropriate multilineText:-32 url:-31 email:-39 integer:-53 number:-39 boolean:-256 multipleChoice:303 reference:229 multipleReference:-79 list:-43 date:-39
type typeNoun approval text:-79 multilineText:189 integer:-31 boolean:-56 choice:26
type typeNoun apps text:91 multilineText:-32 integer:-82 boolean:-185 choice:233 multipleChoice:-24 reference:-79 multipleReference:64 list:78 keyValues:-37 date:-25
type typeNoun archived boolean:132 reference:-23
type typeNoun are text:-213 multilineText:-51 url:24 email:-100 integer:155 number:115 boolean:-500 choice:57 multipleChoice:-54 reference:289 multipleReference:157 list:-246 keyValues:-218 date:-78 file:-82
type typeNoun area text:114 multilineText:186 integer:-34 number:-22 boolean:-70 choice:-46 reference:-73 multipleReference:-23 file:-39
type typeNoun arguments text:152 multilineText:-31 integer:-57 boolean:56 multipleReference:-27 list:-38 keyValues:-22
type typeNoun arn text:460 multilineText:-80 url:-51 integer:-28 number:-35 boolean:-50 choice:-29 reference:-76 multipleReference:-20 list:-26
type typeNoun array text:-388 url:-22 integer:-84 boolean:-119 choice:-32 multipleChoice:-22 multipleReference:-59 list:730
type typeNoun as text:-117 multilineText:95 url:-186 email:-185 integer:-28 number:-95 boolean:177 choice:276 multipleChoice:-165 reference:-229 multipleReference:-103 list:-213 keyValues:-40 date:-162 file:78
type typeNoun ask text:-203 boolean:230 choice:-31 multipleReference:148 list:-77
type typeNoun asking text:72 multilineText:-67 boolean:32
type typeNoun assertion text:67 boolean:-57 reference:-63 list:-34 keyValues:157
type typeNoun assign text:-242 multilineText:-34 url:-21 integer:95 number:-50 choice:-49 reference:331 multipleReference:137 list:-108 keyValues:-57 date:-24
type typeNoun assigned text:575 multilineText:-26 integer:-42 number:-42 boolean:-118 choice:-151 multipleChoice:-22 reference:-211 multipleReference:104 list:-62 keyValues:38
type typeNoun assignment boolean:-69 choice:-22 reference:266 list:-58
type typeNoun associate boolean:-21 reference:66
type typeNoun associated text:-111 multilineText:86 boolean:101 choice:-108 reference:135 multipleReference:-27
type typeNoun assuming text:117 integer:38 boolean:-44 multipleReference:-24 list:-45
type typeNoun at text:-63 multilineText:-184 url:24 email:-30 integer:75 number:-72 boolean:-24 choice:29 multipleChoice:-25 reference:230 multipleReference:-71 list:-64 keyValues:-26 file:-25
type typeNoun attach text:-124 multilineText:-26 boolean:91 choice:56 reference:104 multipleReference:-21 list:-22 file:-20
type typeNoun attached text:-28 multilineText:-22 email:-25 integer:-32 boolean:55 choice:-32 multipleReference:180 list:-92
type typeNoun attachment boolean:27
type typeNoun attempts integer:36 number:-23
type typeNoun attribute text:140 multilineText:-123 url:-27 email:-43 integer:-33 number:-34 boolean:-59 choice:-54 reference:217 multipleReference:-49 list:-90 keyValues:137
type typeNoun attributes text:-151 multilineText:-20 boolean:98 reference:-43 multipleReference:-31 list:80 keyValues:152
type typeNoun aud integer:-32 boolean:-29 list:132
type typeNoun audit text:30
type typeNoun auth text:31 choice:59 reference:-21
type typeNoun authenticate text:131 boolean:-46 choice:34 reference:-32 list:-45
type typeNoun authenticating text:-79 multilineText:-21 choice:155 list:-27
type typeNoun authentication text:-322 url:-57 email:-36 integer:29 number:-33 boolean:86 choice:127 reference:214 multipleReference:-64 list:-48 date:-48 file:-22
type typeNoun authorization text:-25 multilineText:95 url:29 boolean:-119 choice:-101 multipleChoice:255 reference:-20 multipleReference:-26 file:-36
type typeNoun auto-generated text:-59 multilineText:97
type typeNoun automated text:-50 number:123 choice:-26
type typeNoun automatic text:88 integer:-42 boolean:60
type typeNoun automatically text:-202 multilineText:-47 url:-34 email:-60 integer:-34 number:-62 boolean:117 choice:593 multipleChoice:-24 reference:-201 multipleReference:-77 list:-83 keyValues:-24
type typeNoun availability text:-74 integer:-31 number:33 boolean:79 choice:-29 reference:-168 multipleReference:198
type typeNoun available text:-276 multilineText:-77 url:-71 integer:23 number:-81 boolean:-148 choice:-93 multipleChoice:-48 reference:443 multipleReference:100 list:-47 keyValues:75 file:-21
type typeNoun aws text:-126 choice:237 reference:-20
type typeNoun azure text:131 multilineText:147 integer:-36 boolean:-44 choice:-20 reference:-73 list:-33
type typeNoun back text:54 integer:-40 number:33 boolean:-30 reference:27
type typeNoun backend boolean:26
type typeNoun background text:-89 url:38 boolean:-61 choice:156 multipleReference:-22
type typeNoun backup text:33 multilineText:-23 integer:-21 number:-20 boolean:167 choice:23 reference:-102
type typeNoun backups text:-39 integer:67 boolean:-48 choice:-55 reference:132
type typeNoun balance text:-72 integer:-86 number:185 boolean:-57 choice:127 reference:-95
type typeNoun bank text:107 integer:-38 boolean:-30 choice:-43 reference:22
type typeNoun banner text:-66 multilineText:-40 url:147 boolean:92 choice:-28 reference:-20 list:-35
type typeNoun bar text:169 multilineText:-72 integer:-26 boolean:-87 choice:-22 reference:131 multipleReference:36 list:-41
type typeNoun base text:93 url:43 integer:-20 boolean:-47 reference:-34 list:-23
type typeNoun based text:180 multilineText:23 url:-38 email:-56 integer:-57 number:-50 boolean:-160 choice:221 multipleChoice:-33 reference:-150 multipleReference:211 list:-114 keyValues:-54 date:-38
type typeNoun basic text:-44 multipleChoice:175 reference:-24
type typeNoun batch text:-54 integer:-35 number:55 reference:87
type typeNoun be text:152 multilineText:-391 url:-136 email:-209 integer:-80 number:-240 boolean:-261 choice:74 multipleChoice:-211 reference:34 multipleReference:197 list:255 keyValues:-254 file:-132
type typeNoun bearer text:83 choice:-23
type typeNoun been text:-113 multilineText:-31 integer:261 boolean:-96 choice:-26 reference:58
type typeNoun before text:27 multilineText:170 url:-47 email:-23 integer:32 number:227 boolean:230 choice:-173 multipleChoice:-20 reference:-278 multipleReference:-60 list:-78 keyValues:-37 date:-56 file:-47
type typeNoun begin choice:54 reference:-31 list:25
type typeNoun beginning text:72 integer:-68 boolean:-29 date:61
type typeNoun begins text:79 reference:-20
type typeNoun behind text:-188 boolean:114 choice:146 reference:-24
type typeNoun being text:-284 multilineText:109 url:-27 email:-22 integer:-72 number:22 reference:199 multipleReference:-38 list:34 keyValues:69 date:-34
type typeNoun belongs text:269 boolean:-85 multipleReference:-110
type typeNoun below text:43 multilineText:-29 integer:-30 choice:-129 reference:-33 multipleReference:266 list:-30
type typeNoun beside text:-110 multilineText:337 boolean:-39 choice:-83 reference:-29
type typeNoun between text:-134 multilineText:-60 url:-21 integer:129 number:-63 boolean:77 choice:186 multipleChoice:-45 reference:-57 multipleReference:76 list:-72 keyValues:-28 date:-37 file:-38
type typeNoun bill text:165 integer:-27 reference:-24 list:-35
type typeNoun billed text:-146 boolean:230 choice:-48 reference:51
type typeNoun billing text:-107 multilineText:-24 integer:-44 number:46 boolean:-29 choice:170 reference:-40
type typeNoun bind boolean:47
type typeNoun binding text:-73 integer:-52 choice:-27 list:-85 keyValues:228
type typeNoun blank text:299 multilineText:-61 url:177 integer:-47 number:46 boolean:-206 choice:-26 reference:-64 multipleReference:-45 list:-26
type typeNoun block text:-77 integer:-51 number:266 boolean:-159 choice:126 list:-53
type typeNoun body text:65 multilineText:-125 boolean:-33 choice:-38 reference:-24 list:-37 keyValues:242
type typeNoun bot text:134 multilineText:-48 boolean:-93 reference:-53 list:159
type typeNoun both text:-59 multilineText:-46 boolean:-27 multipleChoice:323 reference:-69 multipleReference:-56 list:-36
type typeNoun bottom text:-159 multilineText:-21 integer:-26 number:-23 boolean:370 choice:-49 reference:-68 list:-21
type typeNoun box text:-114 multilineText:-34 url:-45 email:81 integer:-53 number:-57 boolean:380 choice:-263 multipleChoice:66 reference:-102 multipleReference:141 list:69 keyValues:-24 date:-105
type typeNoun boxes text:-59 multilineText:-24 integer:122 number:-52 boolean:-178 multipleChoice:337 reference:-36 multipleReference:-47 list:-30
type typeNoun branch text:65 choice:21 reference:-45
type typeNoun branding text:-31 multilineText:30 url:81 boolean:-20
type typeNoun break text:-80 integer:-30 choice:210 reference:-34
type typeNoun broker text:-192 url:218 email:-20
type typeNoun bucket text:101 url:50 choice:-52
type typeNoun buffer text:-58 integer:181 number:-26 choice:-44
type typeNoun build text:332 multilineText:-112 url:-26 integer:-207 number:-37 boolean:21 choice:-88 multipleChoice:-25 reference:20 multipleReference:-70 list:107 keyValues:125
type typeNoun built choice:-30 reference:54
type typeNoun built-in text:61 choice:-72 reference:106
type typeNoun business text:486 multilineText:-25 url:-20 integer:-144 number:-45 choice:-213 reference:-59
type typeNoun but text:-163 multilineText:-49 url:-23 integer:439 number:-39 boolean:-76 choice:-50 reference:-46 list:-27 keyValues:-20 date:63
type typeNoun button text:-232 multilineText:-48 url:-29 email:-21 integer:84 number:-49 boolean:-226 choice:564 reference:-231 list:-47 keyValues:-21 date:-37 file:259
type typeNoun by text:-240 multilineText:165 url:-172 email:-108 integer:-73 number:-226 boolean:345 choice:-323 multipleChoice:-146 reference:251 multipleReference:-95 list:187 keyValues:-163 date:-145 file:-107
type typeNoun bypass multipleReference:-48 list:97
type typeNoun bytes integer:20
type typeNoun ca multilineText:100 choice:-28 reference:-21
type typeNoun cache text:-64 integer:114
type typeNoun calculate text:-45 integer:-33 number:-24 boolean:294 choice:-37 reference:-67 multipleReference:-21
type typeNoun calculation text:103 boolean:-35 choice:-34
type typeNoun calendar text:-45 boolean:-22 choice:38 date:69
type typeNoun call text:-180 integer:-61 boolean:217 choice:-27 reference:-63 multipleReference:183 list:-81
type typeNoun calls text:87 multilineText:-50 url:92 integer:-233 number:-39 boolean:206 multipleChoice:-21 reference:-67 multipleReference:163 list:-126 keyValues:-24
type typeNoun campaign text:-21 multilineText:-40 url:-37 integer:-49 number:124 boolean:-87 choice:-44 reference:290 multipleReference:-52 list:-48
type typeNoun can text:-105 multilineText:-297 url:-96 email:-201 integer:-146 number:-62 boolean:-98 choice:-135 multipleChoice:125 reference:-277 multipleReference:22 list:145 keyValues:-188 date:-74 file:-138
type typeNoun cancel text:-52 multilineText:72
type typeNoun capabilities text:-21 boolean:69
type typeNoun captured text:-24 integer:-92 number:198 choice:-23 reference:-33
type typeNoun card text:-170 integer:-53 boolean:56 choice:56 reference:52 multipleReference:232 list:-59
type typeNoun case text:-315 multilineText:130 integer:254 boolean:-132 choice:-194 reference:89 multipleReference:253 list:-60 date:-24
type typeNoun cash text:115 url:-22 boolean:-30 choice:-33 reference:90 list:-23
type typeNoun categories text:-145 multilineText:-21 integer:-20 number:-28 boolean:115 choice:-127 reference:290 multipleReference:-22 list:-53
type typeNoun category text:123 boolean:146 choice:-88 reference:-91
type typeNoun center text:-384 multilineText:-49 integer:-43 number:-23 boolean:-100 choice:153 reference:390 multipleReference:86 list:-31 file:-49
type typeNoun certain text:68 multilineText:-21 integer:221 number:-91 boolean:-47 choice:-44 reference:-32 list:-29
type typeNoun certificate text:-134 multilineText:42 integer:-71 boolean:-201 choice:158 reference:150 multipleReference:-44 file:42
type typeNoun certificates boolean:20
type typeNoun chain multilineText:53 choice:-29
type typeNoun change text:-150 multilineText:-75 integer:370 number:105 boolean:-77 choice:66 reference:-122 multipleReference:-74 list:-44 file:60
type typeNoun changes multilineText:-56 url:38 integer:-32 boolean:161 choice:-38 reference:71 multipleReference:-59
type typeNoun changing text:-54 multilineText:-28 integer:222 number:-27 boolean:42 choice:-49 reference:-30
type typeNoun channel text:174 multilineText:-25 integer:-26 reference:-43
type typeNoun character text:88 url:-40 integer:229 number:-21 boolean:-169 choice:29 reference:-54 multipleReference:-27 list:40
type typeNoun characters text:81 url:-33 integer:23 number:-36 boolean:-44 choice:62
type typeNoun charged text:60 reference:-30
type typeNoun chart text:-321 choice:98 reference:232 multipleReference:-46
type typeNoun charts text:-39 integer:-21 boolean:91 choice:151 multipleChoice:-21 reference:-63 multipleReference:-61 list:-32 date:-30
type typeNoun check text:350 multilineText:-152 url:-56 integer:-154 number:-137 boolean:688 choice:-81 multipleChoice:85 reference:-104 multipleReference:-97 list:-75 keyValues:-28 date:-119
type typeNoun checkbox text:-273 multilineText:-34 email:45 integer:-75 number:133 boolean:746 choice:-91 reference:-295 multipleReference:-43 list:-28 keyValues:-29 date:-23
type typeNoun checkboxes text:-35 choice:-67 multipleChoice:170
type typeNoun checked text:104 integer:-25 boolean:70 multipleReference:-46 list:-20
type typeNoun checking text:-127 multilineText:-25 integer:47 choice:-41 multipleChoice:325 reference:-39 multipleReference:-60 list:-38
type typeNoun checkout text:113
type typeNoun checks text:-113 boolean:137 choice:65 list:-24
type typeNoun cheque text:137 integer:-34 number:-23 boolean:36 choice:-20 reference:-37 date:-29
type typeNoun choice text:-194 boolean:-121 choice:-26 reference:416
type typeNoun choose text:-439 multilineText:-195 url:-48 email:-96 integer:60 number:-190 boolean:-357 choice:305 multipleChoice:55 reference:313 multipleReference:256 list:-162 keyValues:-85 file:-75
type typeNoun choosing text:-22 integer:-45 boolean:34 choice:347 reference:-189
type typeNoun chosen text:-156 multilineText:-71 email:-24 integer:-48 choice:266 multipleChoice:-31 reference:201 multipleReference:-41 list:-32 keyValues:-23
type typeNoun ci text:63 choice:20 reference:-30
type typeNoun cidr text:31 integer:-72 multipleReference:-28 list:144
type typeNoun claim text:160 integer:-40 boolean:-45 choice:-101 reference:-23 list:133
type typeNoun class text:77 reference:-27
type typeNoun claude text:164 boolean:-56 choice:-21 multipleReference:-22 list:-23
type typeNoun cleanup text:-67 boolean:90
type typeNoun clear text:-53 boolean:170 choice:-41 reference:-33
type typeNoun click text:-73 multilineText:-91 url:138 email:53 integer:-80 number:-111 boolean:-203 choice:125 multipleChoice:-58 reference:-60 multipleReference:208 keyValues:-68 date:-75 file:86
type typeNoun clicking text:240 multilineText:-47 number:-44 boolean:186 choice:-101 reference:-334 multipleReference:-46 date:-23 file:176
type typeNoun client text:105 multilineText:-43 url:-27 email:-33 integer:-131 boolean:346 choice:-121 reference:-26 multipleReference:139 list:-240 keyValues:-46 date:-53 file:-47
type typeNoun clients text:77 multilineText:-44 integer:-29 boolean:173 choice:84 reference:-89 list:-27 file:-28
type typeNoun close text:-82 integer:-34 boolean:150
type typeNoun cloud boolean:120 choice:-52 multipleReference:-20
type typeNoun cluster multilineText:58 url:86 integer:-183 number:-37 boolean:-218 choice:267 multipleChoice:-20 reference:-55 multipleReference:273 list:-79 keyValues:-75 date:-29
type typeNoun clusters boolean:-89 choice:47 reference:-104 multipleReference:174
type typeNoun code text:329 multilineText:60 url:-49 email:-32 integer:151 number:-49 choice:44 multipleChoice:223 reference:-337 multipleReference:-117 list:-66 keyValues:-45 date:-38 file:-37
type typeNoun codes boolean:-61 reference:-48 multipleReference:-29 list:187
type typeNoun collect text:-26 date:32
type typeNoun collected reference:33
type typeNoun collecting text:-87 integer:123
type typeNoun collection text:231 reference:-116 multipleReference:-20 list:-35
type typeNoun color text:244 multilineText:-27 boolean:-25 choice:-58 reference:-34
type typeNoun column text:-158 multilineText:42 integer:-35 boolean:104 choice:-60 reference:131 multipleReference:89 list:-61
type typeNoun columns text:-144 multilineText:-39 integer:-31 boolean:-64 multipleChoice:-25 reference:-198 multipleReference:321 list:-35 keyValues:255
type typeNoun combination text:-20 boolean:33
type typeNoun combined text:41 integer:105 number:-24 boolean:-40 list:-21
type typeNoun come text:-38 url:-24 email:97
type typeNoun comma-separated text:-85 multilineText:-51 integer:-44 boolean:-88 choice:-36 reference:-34 multipleReference:-83 list:481
type typeNoun command text:304 multilineText:-48 url:-31 integer:-129 number:-21 boolean:-93 choice:-122 reference:-86 multipleReference:-46 list:290 keyValues:-48
type typeNoun commas text:-345 multilineText:-35 integer:-23 boolean:-60 choice:-24 reference:-25 list:613 keyValues:-39
type typeNoun comments text:27
type typeNoun commit text:24 boolean:31 choice:-29
type typeNoun common text:195 multilineText:-35 integer:-47 boolean:-56 choice:-156 reference:149
type typeNoun commonly text:96 integer:-41
type typeNoun communication text:101 choice:-38
type typeNoun company text:70 multilineText:218 url:-49 email:-60 integer:-21 number:66 boolean:-108 reference:-50 multipleReference:-25 list:-41
type typeNoun complete text:79 multilineText:62 url:53 integer:78 boolean:-83 choice:-70 reference:-56 list:-23
type typeNoun completed text:147 integer:-21 list:-29
type typeNoun compose text:92 multilineText:27 boolean:-23 reference:-40
type typeNoun condition text:-159 multilineText:-53 number:-26 boolean:-21 choice:64 multipleChoice:152 reference:-94 multipleReference:94 list:51
type typeNoun conditions text:72 multilineText:248 url:-29 integer:-64 number:-26 boolean:-280 choice:-188 multipleChoice:153 reference:-77 multipleReference:-87 list:257 keyValues:-49
type typeNoun configuration text:-116 multilineText:363 url:-25 integer:-53 number:-44 boolean:-242 choice:155 reference:-119 multipleReference:-36 list:37 keyValues:116
type typeNoun configurations text:34 boolean:-49 choice:-49 list:-40 keyValues:146
type typeNoun configure text:254 multilineText:-130 url:135 number:-54 boolean:-68 choice:20 multipleChoice:-58 reference:-163 multipleReference:150 keyValues:-21 date:-56
type typeNoun configured text:96 multilineText:49 url:-26 email:-20 number:-47 boolean:-41 choice:-264 multipleChoice:-25 reference:-83 multipleReference:177 keyValues:227 date:-24 file:-53
type typeNoun confirmation text:-21 integer:34 reference:29
type typeNoun connect text:-173 url:64 email:-20 number:-21 boolean:53 choice:-136 reference:-25 list:135 keyValues:147 date:-27
type typeNoun connected text:41 choice:-51 reference:68 multipleReference:-30
type typeNoun connecting choice:-39 multipleReference:34 list:-27
type typeNoun connection multilineText:67 url:62 integer:-89 number:-70 boolean:-113 choice:228 reference:-81 list:104 keyValues:-56 date:-31
type typeNoun connections text:-62 multilineText:-39 url:-24 integer:108 number:-38 boolean:-48 reference:-44 list:143
type typeNoun consecutive text:-61 integer:121 choice:-24
type typeNoun considered text:-140 integer:-61 number:252 choice:-20 reference:-74
type typeNoun console text:102 multilineText:-64 integer:21 number:-114 choice:203 reference:-61 list:-28 keyValues:-48 date:-31
type typeNoun contact text:-159 multilineText:64 email:82 integer:-75 number:-40 boolean:-84 choice:-116 multipleChoice:108 reference:344 multipleReference:-34 list:-169 keyValues:-44
type typeNoun contacts text:23 multilineText:-30 url:-41 integer:-69 number:-30 boolean:150 choice:166 reference:-187 multipleReference:76 list:-77
type typeNoun container text:-213 multilineText:-41 url:22 email:-36 integer:147 number:-65 boolean:-117 choice:-90 reference:59 multipleReference:-82 list:372 keyValues:22 file:-21
type typeNoun containers text:-168 multilineText:-38 url:-32 email:-21 integer:-44 number:268 boolean:-67 choice:-74 multipleReference:-64 list:204 keyValues:-21
type typeNoun containing text:47 multilineText:96 keyValues:-75
type typeNoun contains text:-20 integer:143 boolean:-53 choice:23
type typeNoun content text:181 multilineText:123 url:-22 integer:-37 number:-51 boolean:83 choice:-95 reference:-106 multipleReference:-27 list:-85 keyValues:36 date:-26 file:-29
type typeNoun contents text:-236 multilineText:435 email:-20 integer:-27 number:-35 boolean:86 reference:-76 list:-25
type typeNoun context text:203 multilineText:102 integer:-28 choice:-59 reference:-59 list:-41 keyValues:-48
type typeNoun continue text:-39 integer:197 boolean:-52 reference:-20
type typeNoun control text:-286 multilineText:-140 email:-22 integer:154 number:210 choice:326 reference:-97 multipleReference:-44 list:-61 keyValues:-20
type typeNoun controls text:106 multilineText:315 url:-30 integer:-44 number:-55 boolean:-295 multipleChoice:-56 reference:-83 multipleReference:175 keyValues:-82 date:-30 file:-20
type typeNoun conversation text:33 multilineText:180 boolean:-60
type typeNoun coordinates text:-177 multilineText:-55 integer:-37 number:290 boolean:202 choice:-43 reference:-33 multipleReference:-36 list:-44
type typeNoun copied multilineText:-39 url:117
type typeNoun copy text:80 reference:-21 multipleReference:-22
type typeNoun correct text:-152 url:117 integer:73 keyValues:29
type typeNoun correctly text:-26 multilineText:-33 integer:89 boolean:-37 choice:-125 multipleReference:-33 list:-49 keyValues:243
type typeNoun corresponding text:-203 multilineText:408 integer:-47 number:-25 choice:-162 reference:143 multipleReference:-40 list:-74 keyValues:-21 date:-31
type typeNoun cost text:-49 integer:-142 number:151 reference:84
type typeNoun could text:-24 multilineText:-48 integer:-32 boolean:145 choice:86 reference:-28 list:-20
type typeNoun count text:-65 integer:207 number:-32 boolean:-28
type typeNoun country text:-71 boolean:-56 choice:-96 reference:105 list:194
type typeNoun cpu text:-60 integer:-46 number:162
type typeNoun create multilineText:67 url:-54 email:-25 integer:110 number:-47 boolean:267 multipleChoice:-44 reference:-70 multipleReference:-94 list:-88 keyValues:-38 date:-26
type typeNoun created text:-51 multilineText:-138 url:-44 email:-62 number:-77 boolean:80 choice:-344 multipleChoice:-29 reference:225 multipleReference:334 list:96 keyValues:-33 date:-45 file:-23
type typeNoun creates text:134 integer:-60 boolean:117 choice:-114 list:-38
type typeNoun creating text:253 multilineText:59 url:-22 integer:-30 number:-44 choice:-133 reference:55 multipleReference:-28 list:-24 date:-22
type typeNoun creation text:-61 integer:169 boolean:-70
type typeNoun credential text:139 multilineText:198 boolean:-43 choice:-121 reference:-123 multipleReference:51 list:-44
type typeNoun credentials text:-76 multilineText:-24 integer:-35 number:-22 boolean:-91 multipleChoice:33 reference:170 multipleReference:108 list:-41
type typeNoun credit text:-194 multilineText:-35 url:-41 integer:-83 number:336 boolean:-194 choice:172 multipleChoice:-21 multipleReference:130 list:-48 keyValues:-20 date:-55
type typeNoun cron text:105 multilineText:-24
type typeNoun cryptographic text:-115 multilineText:95 choice:-24 reference:72
type typeNoun css text:93 multilineText:189 integer:-22 boolean:-98 choice:-27 reference:-38 list:-45 keyValues:-47
type typeNoun currency multilineText:-27 integer:-64 number:93 boolean:239 choice:24 reference:-124 multipleReference:-27
type typeNoun current multilineText:-27 integer:-55 number:135 boolean:-41 choice:-140 reference:140 list:-21 date:103
type typeNoun currently text:-121 email:-27 choice:451 reference:-268
type typeNoun cursor text:217 integer:-23 boolean:-67 choice:-32 multipleReference:-28 list:-32
type typeNoun custom text:-374 multilineText:-26 url:105 email:-35 integer:-125 number:-75 boolean:-252 choice:-217 multipleChoice:-88 reference:520 multipleReference:-137 list:79 keyValues:357 date:-71 file:-32
type typeNoun customer text:122 multilineText:-85 url:-21 integer:-36 number:-85 boolean:77 choice:76 reference:74 multipleReference:-27 list:-30
type typeNoun customize text:-144 multilineText:317 boolean:-38 choice:-37 reference:-31
type typeNoun cycle reference:34
type typeNoun daily boolean:-44 choice:-123 multipleChoice:261 multipleReference:-24 date:-50
type typeNoun dashboard text:-51 multilineText:189 url:56 integer:98 number:-20 boolean:54 choice:-117 multipleReference:-66 list:-61 keyValues:-28
type typeNoun data text:105 multilineText:-145 url:-51 email:-38 integer:71 number:22 boolean:227 choice:-75 multipleChoice:-38 reference:-84 multipleReference:-58 list:-94 keyValues:22 date:-79 file:-40
type typeNoun database text:-143 multilineText:235 url:-21 integer:59 number:-50 boolean:100 choice:144 reference:-195 multipleReference:-43 list:-44
type typeNoun date text:-66 multilineText:-103 url:-55 email:-37 integer:-239 number:54 boolean:-272 choice:-74 multipleChoice:-41 reference:-367 multipleReference:-105 list:-100 keyValues:-43 date:1104 file:-37
type typeNoun dates text:-265 multilineText:-24 url:-25 integer:-61 number:-28 boolean:-53 choice:-53 reference:-61 multipleReference:-21 list:131 date:468
type typeNoun day text:-43 integer:78 number:-21 boolean:-23 choice:69 reference:25
type typeNoun days text:22 multilineText:-26 integer:303 number:-134 boolean:-87 choice:232 reference:-42 list:-97 date:-51
type typeNoun debug text:62 integer:-22
type typeNoun debugging boolean:29
type typeNoun decide text:-44 reference:123
type typeNoun decides text:-62 multilineText:75 boolean:-64 choice:125 reference:-24
type typeNoun decimal text:-219 email:-24 integer:268 number:51 boolean:-24 choice:-22
type typeNoun default text:285 multilineText:42 url:-78 email:-201 integer:-63 number:-102 choice:-106 multipleChoice:-37 reference:136 list:-78 keyValues:-208 date:-130 file:-126
type typeNoun defaults text:140 url:164 integer:-27 boolean:-54 choice:-116 reference:-47 multipleReference:-29 list:-21 date:110
type typeNoun define text:91 multilineText:80 url:170 email:-28 number:-60 boolean:-134 choice:-149 multipleChoice:-26 reference:-20 multipleReference:-55
type typeNoun defined text:114 multilineText:-112 number:-149 boolean:-59 choice:-59 reference:292 multipleReference:-20 list:32
type typeNoun defines text:299 multilineText:-47 url:36 integer:42 number:-129 boolean:-255 choice:157 multipleChoice:-25 reference:107 multipleReference:-101 list:-143 keyValues:-53 date:-43
type typeNoun definition text:-37 multilineText:130 boolean:-23 reference:-42
type typeNoun delay text:33 integer:-38 boolean:96 reference:-45
type typeNoun delete text:-203 multilineText:214 url:-25 integer:-33 boolean:221 choice:-53 reference:-66 multipleReference:-26 list:-25 keyValues:-22
type typeNoun deleted boolean:41 choice:36 reference:-33
type typeNoun depending text:286 integer:-21 boolean:-265 choice:75 multipleReference:-23 list:-38 keyValues:25
type typeNoun deploy text:43 multilineText:-23 boolean:-92 choice:305 multipleReference:-120 list:-37
type typeNoun deployed text:90 boolean:36 reference:-49 multipleReference:-20 list:-35
type typeNoun deploying text:86
type typeNoun deployment text:356 multilineText:-44 integer:-69 number:-20 boolean:-108 choice:161 reference:-223 multipleReference:-106 list:73 keyValues:-47
type typeNoun describe text:239 multilineText:151 integer:-114 number:-27 boolean:-63 choice:-32 reference:-45 list:-32
type typeNoun described text:-36 multilineText:-24 integer:127 boolean:34 choice:-52 reference:-21
type typeNoun describes text:115 multilineText:-39 multipleReference:-20 list:-34
type typeNoun describing text:25
type typeNoun description text:219 multilineText:-140 url:-23 email:-23 integer:-51 number:-43 boolean:119 choice:98 multipleChoice:-39 reference:-83 multipleReference:-49 list:59 keyValues:-49
type typeNoun desired text:-186 integer:62 reference:112 multipleReference:92
type typeNoun desktop text:-24 boolean:-29 choice:58
type typeNoun destination text:-164 multilineText:-30 integer:-37 boolean:-42 choice:226 reference:77 list:33 keyValues:-20
type typeNoun detailed multilineText:-24 boolean:177 choice:-66 reference:-41
type typeNoun details text:186 multilineText:183 number:-30 boolean:-242 choice:-28 reference:-20 multipleReference:-84 list:-27 keyValues:-26 date:94
type typeNoun determine text:252 multilineText:-80 email:-42 boolean:-68 reference:28 multipleReference:-28
type typeNoun determines multilineText:-41 url:-44 integer:236 number:-48 boolean:137 choice:110 multipleChoice:-33 reference:-155 multipleReference:-88 list:-123 keyValues:-33
type typeNoun development choice:50
type typeNoun devices text:-44 boolean:-99 choice:218 reference:-46 multipleReference:-33 list:55 keyValues:-37
type typeNoun dialog text:61 multilineText:-62 integer:-180 number:197 reference:-71 multipleReference:93
type typeNoun differ text:-40 choice:-118 reference:153
type typeNoun different text:66 multilineText:-68 integer:-52 number:-38 boolean:38 choice:25 reference:208 multipleReference:-96 list:-64
type typeNoun digits text:-31 choice:62
type typeNoun dimension choice:-51 reference:113
type typeNoun dimensions multilineText:-22 boolean:27 choice:-32 multipleReference:130 keyValues:-29
type typeNoun directly text:-122 integer:154 number:-46 boolean:167 choice:-31 reference:-29 list:-22
type typeNoun directory text:185 multilineText:-89 url:82 integer:-53 number:-60 boolean:81 choice:-97 multipleChoice:201 reference:-70 multipleReference:-28 list:-56 keyValues:-22 date:-37
type typeNoun disable text:-108 multilineText:-22 integer:-28 number:-21 boolean:613 choice:-345 multipleChoice:-26 reference:-105 multipleReference:-56 list:-49 keyValues:158
type typeNoun disabled text:-116 multilineText:-42 integer:-67 boolean:214 choice:232 reference:-26 multipleReference:-56 list:-38 keyValues:-20
type typeNoun discount text:-65 multilineText:-20 number:116 boolean:147 date:-68
type typeNoun discovery text:-38 url:20 choice:-64 list:134
type typeNoun disk text:-33 integer:201 boolean:-71 choice:-64
type typeNoun display text:164 multilineText:-81 url:-23 integer:254 number:-29 boolean:-171 choice:-41 multipleChoice:-40 reference:59 multipleReference:-158 list:65 keyValues:-45 date:-31
type typeNoun displayed text:-158 multilineText:111 integer:-22 number:-27 boolean:-167 choice:-109 multipleChoice:-33 reference:-152 multipleReference:517 keyValues:-35 date:-20
type typeNoun displays number:-48 boolean:152 multipleReference:-23 keyValues:-26
type typeNoun distinguish text:264 boolean:-81 reference:-51 multipleReference:-33 list:-30
type typeNoun distinguished text:78
type typeNoun dn text:142 boolean:56 choice:-22 reference:-37 multipleReference:-21
type typeNoun dns text:87 url:-20 integer:-25 boolean:-37 choice:-35 reference:-34 list:65
type typeNoun do text:-203 multilineText:-21 boolean:82 choice:127 reference:66 multipleReference:23 list:-20
type typeNoun docker multilineText:-35 url:25 boolean:78 choice:-82 multipleReference:-57 list:-58 keyValues:131
type typeNoun dockerfile text:-72 multilineText:205 number:-31
type typeNoun document text:211 multilineText:-90 url:-35 email:-73 integer:23 number:-31 boolean:129 choice:-221 multipleChoice:-29 reference:143 multipleReference:-89 list:-58 date:-63 file:90
type typeNoun documents text:202 multilineText:46 url:-22 boolean:67 choice:-75 reference:-56 multipleReference:-25 list:-69 keyValues:-21
type typeNoun does text:-25 multilineText:-217 boolean:207 choice:75 reference:-32
type typeNoun domain text:56 multilineText:-41 url:-24 integer:26 number:-39 boolean:76 choice:-22 reference:-86 multipleReference:-44 list:172
type typeNoun domains text:-195 integer:-24 boolean:-48 choice:-20 multipleReference:45 list:346
type typeNoun don't text:39 email:34 boolean:76 choice:-33 multipleReference:-32 list:-24
type typeNoun done text:26 boolean:-43 choice:101
type typeNoun down text:-170 multilineText:-36 url:23 integer:85 number:-33 boolean:-201 choice:241 multipleChoice:-26 reference:179 multipleReference:-166 list:121 keyValues:-20 date:-25
type typeNoun draft choice:31
type typeNoun driver text:-123 integer:-27 boolean:-23 choice:-28 list:-90 keyValues:319
type typeNoun drop text:-24 multilineText:-22 integer:136 boolean:-87 choice:75 multipleChoice:-21 reference:-82 multipleReference:58 list:-42
type typeNoun drop-down text:-59 boolean:-102 choice:291 reference:-133 multipleReference:112
type typeNoun dropdown text:-551 multilineText:-86 url:-84 email:-27 integer:-74 number:-48 boolean:-370 choice:76 multipleChoice:-33 reference:578 multipleReference:512 list:-66 keyValues:-27 date:-53 file:-38
type typeNoun due text:-385 multilineText:-36 integer:155 number:151 boolean:-25 multipleReference:-28 date:187
type typeNoun duplicate integer:102 number:-27 boolean:-141 choice:158 list:-28
type typeNoun duration text:465 integer:-159 number:-104 boolean:-73 reference:-22 list:-30 date:37
type typeNoun during text:-63 multilineText:-21 url:28 email:-21 number:119 boolean:157 choice:-91 reference:-52 multipleReference:-79 date:-30 file:-21
type typeNoun dynamic integer:43
type typeNoun e-invoicing text:124 boolean:54 choice:-52 reference:-79
type typeNoun e.g multilineText:-109 url:335 email:-63 integer:-52 number:20 boolean:-74 choice:-291 multipleChoice:-43 reference:112 multipleReference:-163 list:287 keyValues:-71 date:-101 file:-41
type typeNoun each text:-317 multilineText:-91 url:-43 email:-74 integer:-27 number:-191 boolean:203 choice:314 multipleChoice:-20 reference:-174 multipleReference:109 list:359 keyValues:-56 date:-52
type typeNoun easily text:20
type typeNoun easy text:27 choice:45
type typeNoun edge text:145 boolean:-30 choice:-59 reference:-45 multipleReference:41 list:36 keyValues:-45
type typeNoun edit text:-106 multilineText:184 integer:-92 number:233 boolean:-146 choice:-107 reference:-60 multipleReference:-34 list:-33 date:211 file:-47
type typeNoun editing text:-70 choice:-30 multipleChoice:-22 reference:-36 multipleReference:219
type typeNoun editor text:-162 multilineText:303 number:-20 boolean:-23 choice:-30
type typeNoun eg text:56
type typeNoun either text:24 multilineText:101 url:-52 email:-35 integer:-160 number:95 boolean:144 choice:-208 multipleChoice:97 reference:-175 multipleReference:256 list:-92 keyValues:-37 date:-45 file:-35
type typeNoun element text:-43 integer:135 number:-34 boolean:208 choice:-24 reference:-28 multipleReference:-35 list:-63
type typeNoun elements text:67 integer:146 boolean:-68 choice:-29 reference:-38
type typeNoun email text:-371 multilineText:-62 url:-177 email:949 integer:-112 number:-211 boolean:-368 choice:-139 multipleChoice:161 reference:-253 multipleReference:-110 list:368 keyValues:-99 date:-88 file:-63
type typeNoun emails multilineText:-76 url:-34 integer:-29 number:-22 boolean:256 choice:-197 multipleChoice:-23 reference:-111 multipleReference:-91 list:274 date:108
type typeNoun embedded multilineText:74
type typeNoun empty text:-41 multilineText:149 integer:33 number:-29 boolean:120 choice:-205 multipleChoice:-21 reference:-135 multipleReference:-47 list:-83 keyValues:217
type typeNoun enable text:-307 multilineText:-97 integer:-104 number:-66 boolean:1149 choice:-322 multipleChoice:73 reference:-101 multipleReference:-61 list:-23 keyValues:-73
type typeNoun enabled text:-172 multilineText:-51 url:-39 integer:-47 number:-53 boolean:472 choice:-299 multipleChoice:20 reference:58 multipleReference:322 list:-211 keyValues:-25 date:-27
type typeNoun enables text:-27 multilineText:-30 integer:-67 boolean:99 choice:-128 reference:50 multipleReference:-20 list:149
type typeNoun enabling text:-99 boolean:103 choice:93 reference:-37
type typeNoun encoding text:109 boolean:-27 choice:-93 reference:85
type typeNoun encrypted text:63 multilineText:-50
type typeNoun end text:198 integer:-105 number:-30 boolean:83 choice:-45 date:-63
type typeNoun endpoint text:118 multilineText:-36 url:192 email:-27 integer:-34 number:-28 boolean:-64 choice:-106 reference:-79 multipleReference:-20 list:-33
type typeNoun enforce text:-71 multilineText:-23 boolean:-77 choice:117 multipleChoice:229 reference:-21 multipleReference:-52
type typeNoun engine text:154 boolean:-41 reference:-44
type typeNoun ensure text:-74 multilineText:141 integer:-21 number:-26 boolean:129 reference:-74
type typeNoun enter text:89 multilineText:-26 url:146 email:213 integer:-193 number:221 boolean:-120 choice:-260 multipleChoice:-168 reference:-489 multipleReference:-384 list:-256 keyValues:-36 date:25 file:-117
type typeNoun entered text:-23 email:35 integer:144 number:21 boolean:-114 choice:56 list:-26
type typeNoun entering text:-87 multilineText:72 integer:-25 boolean:-32 choice:-66 reference:-29 list:163
type typeNoun enterprise text:64
type typeNoun entity text:77 url:26 number:-26 boolean:20 choice:-51
type typeNoun entries text:-39 integer:25 number:-53 boolean:-34 choice:-27 reference:-36 list:41 date:192
type typeNoun entry text:325 multilineText:-238 integer:-100 choice:-20 list:98
type typeNoun environment text:305 multilineText:-35 url:-36 integer:-53 number:-33 boolean:-64 choice:-115 reference:106 multipleReference:64 keyValues:-105 date:-32
type typeNoun environment(s) text:-214 choice:-21 reference:-233 multipleReference:524
type typeNoun environments choice:47
type typeNoun etc text:84 multilineText:-34 url:-46 integer:-47 boolean:72 choice:-177 multipleChoice:162 reference:104 multipleReference:-36 list:-48 keyValues:-40
type typeNoun evaluate text:-34 integer:-20 boolean:-44 choice:120 reference:-20 multipleReference:-22 list:65
type typeNoun evaluated text:-42 boolean:49 choice:-111 reference:167
type typeNoun evaluation text:148 number:-28 boolean:-31
type typeNoun even text:-100 integer:149
type typeNoun event text:-330 multilineText:141 url:-52 email:-29 integer:38 number:-103 boolean:-145 choice:78 multipleChoice:90 reference:-68 multipleReference:141 list:-87 keyValues:-41 date:312
type typeNoun events text:-92 multilineText:-24 integer:-22 boolean:184 choice:74 reference:-40 list:-38
type typeNoun every text:-116 multilineText:331 email:-63 integer:-43 number:-32 boolean:-22 choice:190 multipleChoice:-31 reference:-146 multipleReference:-30 list:-55 keyValues:-20
type typeNoun example text:105 multilineText:155 url:183 email:65 integer:-73 number:-52 boolean:-114 choice:-173 reference:-158 multipleReference:-43 list:210 keyValues:-38 date:-23
type typeNoun exchange text:103 boolean:-26 choice:-54 reference:-54 list:88
type typeNoun exclude text:-72 multilineText:-56 boolean:-109 multipleReference:240 list:185 keyValues:-140
type typeNoun excluded text:170 integer:-116 number:-31 list:25
type typeNoun execute multilineText:-107 integer:-23 number:-23 boolean:-106 choice:331 reference:65 list:-48
type typeNoun executes text:119 multilineText:21 integer:-62 number:-25 boolean:-29
type typeNoun execution text:-411 multilineText:83 url:-31 integer:28 boolean:-59 choice:-100 multipleChoice:157 reference:114 multipleReference:-50 list:308 keyValues:-29 date:-41
type typeNoun existing text:83 multilineText:-71 integer:-21 boolean:141 choice:-152 multipleChoice:153 reference:32 multipleReference:-88 list:-33
type typeNoun exists boolean:139 reference:-39 list:-32
type typeNoun expand text:-44 choice:-32 reference:126
type typeNoun expects text:37 multilineText:-26
type typeNoun expense text:-225 multilineText:-34 url:-23 integer:-82 number:25 boolean:-84 choice:-200 reference:529 multipleReference:149 list:-59 keyValues:-28
type typeNoun experiment multilineText:45 choice:-172 reference:126
type typeNoun expiration integer:58
type typeNoun expire text:-64 integer:110 number:-20 choice:50 reference:-56
type typeNoun expires text:-154 integer:68 boolean:-46 reference:-25 date:209
type typeNoun explain text:63 choice:-27
type typeNoun export text:47 choice:139 reference:-72
type typeNoun expose text:-37 integer:-52 keyValues:136
type typeNoun exposed text:-59 boolean:109 choice:-84 reference:-24 multipleReference:-20 list:113
type typeNoun expression text:354 multilineText:-40 integer:-25 boolean:-50 choice:-133 multipleChoice:-27 reference:-60 multipleReference:-25 list:57
type typeNoun extension text:22 multilineText:-70 integer:-41 number:-22 boolean:-20 choice:-77 reference:45 list:-20 file:236
type typeNoun external multilineText:20 choice:179 reference:-184 multipleReference:49
type typeNoun extra text:108 boolean:-67 choice:-74 reference:-36 multipleReference:197 list:-43
type typeNoun extract text:-165 multilineText:36 integer:-34 boolean:263 choice:-21 reference:-27 multipleReference:-31 list:47
type typeNoun extracted text:328 multilineText:-117 boolean:-68 choice:-31 list:-25
type typeNoun fail text:-202 multilineText:-47 integer:-60 number:339 choice:-80 multipleChoice:188 reference:-31 list:-31
type typeNoun failed text:-72 integer:128 boolean:-72 choice:-31 multipleChoice:115
type typeNoun fails text:157 choice:40 reference:-96 list:-22
type typeNoun failure text:-372 integer:141 number:270 choice:54 date:-22
type typeNoun false text:-429 multilineText:-21 integer:-28 boolean:739 choice:-70 reference:-42 list:-39
type typeNoun fault text:117 integer:-21 boolean:-63 choice:-175 multipleChoice:-20 reference:-157 multipleReference:-26 list:378
type typeNoun feature text:43 url:-20 integer:-42 number:-49 boolean:38 choice:-61 reference:-66 multipleReference:203 list:-29 keyValues:-25 date:-28
type typeNoun features text:-33 boolean:226 choice:45 multipleChoice:-80 reference:-61 list:-27
type typeNoun fee text:123 multilineText:-24 integer:-57 number:236 boolean:-113 choice:-118 reference:115 multipleReference:-26 list:-80
type typeNoun feedback text:64
type typeNoun fetched text:-60 integer:64 boolean:80 choice:-83
type typeNoun field text:-149 multilineText:-148 url:-39 email:-123 integer:52 number:-84 boolean:-266 choice:-434 multipleChoice:-213 reference:-65 multipleReference:-254 list:-103 keyValues:-130 date:-234 file:-198
type typeNoun fields text:210 multilineText:-136 url:-144 email:-103 integer:56 number:-43 boolean:-360 choice:-267 multipleChoice:181 reference:152 multipleReference:60 list:252 keyValues:-125 date:-119 file:-69
type typeNoun file text:-189 multilineText:269 url:-88 email:-44 integer:-85 number:-63 boolean:-164 choice:64 multipleChoice:-27 reference:-167 keyValues:-45 date:-45 file:353
type typeNoun files text:193 url:-24 integer:-257 boolean:131 choice:-220 multipleChoice:105 reference:-45 multipleReference:336 list:-127 keyValues:-26
type typeNoun fill text:-56 multilineText:20 email:112 integer:110 number:25 boolean:-154 choice:-299 multipleChoice:-47 reference:213 multipleReference:76 list:133 keyValues:-94 date:-104 file:-23
type typeNoun filled text:114 choice:-29 reference:-24
type typeNoun filling text:155 multilineText:-22 integer:-22 number:-38 choice:-23 reference:-24 multipleReference:42 list:-41
type typeNoun filter text:124 multilineText:105 url:-39 integer:-62 number:-40 choice:-170 multipleChoice:-45 reference:-105 multipleReference:142 keyValues:65
type typeNoun filters text:-43 boolean:-23 choice:-68 reference:-38 multipleReference:151 list:113 keyValues:-40
type typeNoun financial text:188 choice:-302 reference:148
type typeNoun find text:-195 multilineText:-52 integer:-47 number:-35 choice:-133 multipleChoice:127 reference:287 multipleReference:-54 list:99
type typeNoun fires text:-91 boolean:-36 choice:-27 reference:220
type typeNoun first text:52 multilineText:137 email:-28 integer:-40 boolean:39 choice:72 multipleChoice:-27 reference:-33 multipleReference:-27 list:-34 date:-51
type typeNoun fiscal text:162 integer:-33 boolean:-41 reference:-25
type typeNoun five integer:-26 choice:93
type typeNoun fixed text:-77 boolean:-65 choice:60 reference:182 date:-27
type typeNoun flag text:265 multilineText:-31 integer:-37 number:-32 boolean:68 choice:-92 reference:-23 keyValues:-52
type typeNoun flat text:-82 integer:-23 number:230 boolean:-50 choice:-36
type typeNoun flow text:-72 integer:127 choice:-27
type typeNoun folder text:113 boolean:-35 choice:-106 reference:46 multipleReference:49
type typeNoun follow text:-63 multilineText:150 list:-53
type typeNoun following text:-106 multilineText:-36 email:-20 integer:-42 number:-38 boolean:-58 choice:212 multipleChoice:-20 reference:189 multipleReference:-90 list:-48 date:-27
type typeNoun follows url:27 choice:20 reference:-25
type typeNoun footer text:50 multilineText:141 boolean:-66 choice:-35 reference:-25
type typeNoun for text:-208 multilineText:-328 url:-84 email:-265 integer:-101 number:-593 boolean:-550 choice:40 multipleChoice:-339 reference:-324 multipleReference:-270 list:-343 keyValues:244 date:-193 file:-331
type typeNoun force text:-42 choice:59
type typeNoun forces text:156 boolean:-73
type typeNoun form text:-360 multilineText:54 url:74 email:30 integer:22 number:-70 boolean:-24 choice:-83 multipleChoice:167 reference:25 list:167 keyValues:-39 date:-25 file:-28
type typeNoun format text:-230 multilineText:371 url:374 email:-28 integer:-289 number:-64 boolean:-63 choice:-144 multipleChoice:-49 reference:-131 multipleReference:-66 keyValues:-123 date:294 file:-20
type typeNoun formatting text:-40 multilineText:180 boolean:-35 choice:38 multipleReference:-33 list:-44 keyValues:-51
type typeNoun formula text:253 boolean:-77 choice:-48 reference:-25 date:-23
type typeNoun forward text:-28 multilineText:26 integer:-37 choice:-23 multipleReference:-20 list:-21 keyValues:145
type typeNoun forwarded text:-95 multilineText:94 email:80
type typeNoun forwarding text:-261 boolean:272
type typeNoun found text:87 boolean:36 multipleReference:-23
type typeNoun four text:56 multilineText:38 integer:-89 choice:44
type typeNoun free multilineText:-38 integer:-41 number:88 boolean:-64 choice:122 reference:-27
type typeNoun frequency text:149 multilineText:-29 boolean:-75 choice:-49 reference:121
type typeNoun from text:-105 multilineText:-61 url:-352 email:135 integer:86 number:-426 boolean:132 choice:216 multipleChoice:-178 reference:-267 multipleReference:-252 list:141 date:-64 file:-127
type typeNoun front text:-30 integer:-22 number:160 boolean:-26 reference:-25 date:-44
type typeNoun full text:-40 multilineText:88 url:-43 email:-20 integer:-35 number:242 boolean:187 choice:-86 reference:-91 multipleReference:-51 list:-45 keyValues:-28 date:-34 file:-24
type typeNoun function text:-48 multilineText:105 boolean:53 choice:-87 reference:40 list:-24
type typeNoun functionality text:-106 multilineText:-42 integer:-37 boolean:98 choice:186 reference:-65
type typeNoun further text:83 multilineText:-34 boolean:59 list:-24
type typeNoun future text:124 multilineText:-22 integer:-32 choice:72 reference:-66
type typeNoun gateway text:354 multilineText:-25 url:-26 boolean:-174 choice:-91 multipleReference:132 keyValues:-36
type typeNoun general text:302 multilineText:-104 integer:-42 choice:-48 reference:-39
type typeNoun generate multilineText:-23 url:-41 choice:-43 reference:231 multipleReference:-49 list:-23
type typeNoun generated text:-207 multilineText:190 url:-42 email:-27 integer:344 number:-81 boolean:-137 choice:-72 multipleChoice:-20 reference:-108 multipleReference:-49 list:176 keyValues:-30 date:-31 file:-23
type typeNoun generating choice:35
type typeNoun generation integer:42 boolean:24 choice:-38
type typeNoun get text:248 multilineText:-89 url:-39 email:104 boolean:-60 reference:-65 multipleReference:-22 list:-29
type typeNoun git text:49 integer:-24 boolean:-42 choice:-36 reference:116 list:-36
type typeNoun github text:80 integer:-25
type typeNoun gitlab boolean:70 reference:-38 multipleReference:-28
type typeNoun give text:-214 multilineText:-62 url:-28 integer:41 number:-58 boolean:-58 choice:444 reference:23 multipleReference:-48 list:-20
type typeNoun given text:25 multilineText:288 url:-35 email:-21 integer:110 number:-55 boolean:-28 choice:-238 reference:46 list:-31
type typeNoun global text:-159 multilineText:-21 boolean:116 choice:-26 multipleReference:-22 list:-20 keyValues:170
type typeNoun globally choice:73 reference:-51
type typeNoun go text:102 number:-21 boolean:-181 choice:42 reference:52 multipleReference:176 list:-97
type typeNoun google text:-211 multilineText:-35 integer:-40 boolean:-47 choice:467 reference:-58
type typeNoun government choice:33 reference:-23
type typeNoun grant text:-39 url:33 boolean:24 choice:-35 multipleChoice:40 reference:-88 multipleReference:77
type typeNoun greater text:131 url:-27 integer:-65 date:-24
type typeNoun green boolean:-21 reference:41
type typeNoun group text:548 multilineText:-51 url:-36 email:-20 integer:-104 number:102 boolean:-95 choice:-211 multipleChoice:-41 reference:315 multipleReference:-247 list:-95 keyValues:-35 date:-29
type typeNoun grouping text:30 integer:-23 boolean:-46 choice:125 multipleReference:-28
type typeNoun groups text:55 multilineText:-50 integer:86 number:-40 boolean:-173 choice:-82 multipleChoice:-27 reference:-67 multipleReference:470 list:-83 keyValues:-74
type typeNoun guide text:22 url:55
type typeNoun half text:-146 multilineText:109 integer:-45 number:151 reference:-35
type typeNoun handle text:-99 multilineText:-43 integer:-78 boolean:286 choice:189 multipleReference:-56 list:-140
type typeNoun has text:-30 url:-34 email:-34 integer:157 number:-72 boolean:-84 multipleChoice:-40 reference:-152 multipleReference:327 list:-102 keyValues:-36 date:-36 file:-28
type typeNoun hash text:72 multilineText:-29 choice:46 list:-28
type typeNoun have text:-117 multilineText:-116 url:-27 email:204 integer:-94 number:-114 boolean:243 choice:189 multipleChoice:-32 reference:-78 multipleReference:-131 list:-91 keyValues:-52 file:-27
type typeNoun having text:86 reference:-70
type typeNoun head multilineText:29
type typeNoun header text:63 multilineText:-40 number:-28 boolean:-126 choice:-60 reference:77 multipleReference:-24 keyValues:84 file:128
type typeNoun headers text:-68 multilineText:64 integer:-34 boolean:-41 choice:140 multipleReference:-33 list:-93 keyValues:97
type typeNoun hello text:-106 multilineText:234 choice:-42 reference:-20
type typeNoun help text:225 multilineText:-26 url:49 integer:-22 number:-22 boolean:144 choice:-298 reference:22 multipleReference:-56 list:-34
type typeNoun helpful multilineText:57 boolean:-126 choice:176 reference:-51 list:-24
type typeNoun here text:-141 multilineText:298 integer:-30 number:33 boolean:-65 choice:-186 multipleChoice:106 reference:70 list:-71 keyValues:42
type typeNoun hex text:35
type typeNoun hide text:-32 boolean:205 choice:-144
type typeNoun hides text:-143 integer:-51 boolean:195 choice:128 reference:-24
type typeNoun high text:-52 choice:243 reference:-109
type typeNoun history text:-132 multilineText:106 reference:-22 multipleReference:91
type typeNoun host text:-147 multilineText:98 url:120 integer:-277 number:-25 boolean:-72 choice:21 multipleReference:-103 list:44 keyValues:289
type typeNoun hosted text:-73 multilineText:-46 url:59 choice:84 reference:47 list:-25
type typeNoun hostname text:-31 integer:-21 list:123
type typeNoun hour text:-38 integer:114 boolean:-23 choice:31 date:-21
type typeNoun hours text:62 integer:293 number:-176 boolean:-44
type typeNoun how text:-385 url:-69 email:-34 integer:376 number:-220 boolean:-267 choice:616 multipleChoice:-53 reference:139 multipleReference:-170 list:-109 keyValues:-76 file:-37
type typeNoun html text:-98 multilineText:181 boolean:-215 choice:28 multipleReference:-22 list:232 keyValues:-59
type typeNoun http text:-534 multilineText:67 url:87 integer:300 boolean:-59 reference:-52 multipleReference:-34 list:77 keyValues:167
type typeNoun https multilineText:-59 url:102 choice:52 reference:-23
type typeNoun https: text:-173 url:232
type typeNoun https:// multilineText:59
type typeNoun hub url:38
type typeNoun human text:128 multilineText:106 boolean:-140 reference:53 multipleReference:-32
type typeNoun human-readable text:48 reference:-25
type typeNoun i.e text:-21 reference:41 multipleReference:-60 list:81
type typeNoun iam text:146 integer:-25 boolean:21 choice:-25
type typeNoun icon text:-61 multilineText:-27 url:384 integer:-31 number:-20 boolean:-147 choice:-109 reference:-101 multipleReference:-49 list:159 keyValues:-33
type typeNoun icons boolean:-53 multipleReference:115
type typeNoun id text:654 multilineText:-50 url:-58 email:143 integer:-181 number:-93 boolean:-180 reference:-139 multipleReference:68 list:-104 keyValues:-37 date:-44 file:-24
type typeNoun identification text:149 choice:-122
type typeNoun identifier text:113 url:-82 integer:-21 boolean:-29 choice:-21 reference:-89 list:215
type typeNoun identify text:-25 multilineText:-22 boolean:-90 reference:-53 multipleReference:125 list:113
type typeNoun identity multilineText:-70 url:70 choice:-112 multipleChoice:176
type typeNoun idp text:22 multilineText:72 choice:-24
type typeNoun ids text:52 boolean:-67 choice:-56 list:177
type typeNoun if text:-230 multilineText:-181 url:-152 email:-101 integer:-250 number:192 boolean:318 choice:-51 multipleChoice:-35 reference:-283 multipleReference:-71 list:-168 keyValues:25 date:-61 file:-82
type typeNoun ignored integer:-43 boolean:-198 choice:188 multipleReference:-42 list:105
type typeNoun image text:119 multilineText:-36 url:192 integer:-25 boolean:-54 choice:-133 multipleReference:-65 list:-27 keyValues:-21 file:79
type typeNoun images boolean:22 reference:60 multipleReference:-35
type typeNoun import text:55 integer:27 boolean:163 choice:-175 reference:-84 list:-20 date:116 file:-23
type typeNoun imported text:62 boolean:41 choice:-64 reference:-32 multipleReference:-33 date:136
type typeNoun imports text:-67 integer:85
type typeNoun in text:-671 multilineText:-273 url:-368 email:-313 integer:36 number:-436 boolean:-318 choice:-541 multipleChoice:-352 reference:-366 multipleReference:-333 list:-222 keyValues:-98 date:-401 file:-421
type typeNoun inactive text:116 multilineText:-24 integer:-20 boolean:-24 choice:-40
type typeNoun include text:-385 multilineText:-57 integer:-86 number:-53 boolean:395 multipleChoice:-23 reference:-115 multipleReference:-87 list:309 keyValues:-33 date:170
type typeNoun included text:-44 multilineText:-94 email:-37 integer:-26 number:-27 boolean:-92 choice:-69 multipleChoice:-25 reference:-237 multipleReference:450 list:38 keyValues:138
type typeNoun includes text:56 multilineText:-27 integer:88 boolean:23 choice:-20 list:-32
type typeNoun including text:38 multilineText:83 integer:110 number:-54 boolean:-135 choice:-77 multipleChoice:201 reference:-89 multipleReference:-48 list:-75 keyValues:-30
type typeNoun incoming text:-269 email:-23 integer:295 number:-26 boolean:207 choice:-56 reference:-41 keyValues:-21 date:-25
type typeNoun indicate choice:-30 reference:62
type typeNoun indicates text:-116 number:171 boolean:26 choice:-21
type typeNoun indicating boolean:54 choice:-43
type typeNoun individual text:-64 multilineText:-21 integer:61 boolean:-83 choice:63 multipleChoice:-24 reference:-21 multipleReference:140 list:-52
type typeNoun information text:-433 multilineText:182 url:-60 email:-48 integer:-120 number:-65 boolean:-167 choice:295 multipleChoice:-29 reference:156 multipleReference:-66 list:151 date:-63
type typeNoun infrastructure text:27 choice:-25 reference:40
type typeNoun initial text:109 integer:47 number:-20 boolean:-44 choice:24 reference:-73
type typeNoun initiated text:-94 multilineText:-30 integer:262 boolean:-68 reference:-27
type typeNoun injected text:-126 multilineText:92 integer:-21 boolean:-24 multipleReference:177 list:-31 keyValues:-63
type typeNoun input text:584 multilineText:38 url:-30 integer:75 number:-70 boolean:-167 choice:-145 multipleChoice:-74 reference:49 multipleReference:-194 list:46 keyValues:-152 date:-35
type typeNoun inside multilineText:-20 choice:143 reference:-53 multipleReference:-42
type typeNoun installation choice:23 reference:-22
type typeNoun installed text:-26 boolean:-32 reference:82
type typeNoun instance text:-190 multilineText:-43 url:175 email:-32 integer:-73 number:-49 boolean:-60 choice:-100 multipleChoice:-24 reference:52 multipleReference:-48 list:218 keyValues:154 date:-26
type typeNoun instances text:-97 integer:143 number:-21 boolean:-57 choice:114 reference:-59
type typeNoun instead text:-51 boolean:144 choice:-36
type typeNoun instructions text:-112 multilineText:179 boolean:24
type typeNoun integer text:-96 integer:134
type typeNoun integration text:45 multilineText:76 choice:158 reference:-248 list:-21
type typeNoun intended integer:-21 boolean:-23 reference:102
type typeNoun interface multilineText:-27 boolean:126 reference:-20 multipleReference:-28 list:-26
type typeNoun intermediate text:-20 multilineText:48 choice:-25
type typeNoun internal text:107 url:39 integer:-20
type typeNoun interval text:202 number:-53 boolean:-45
type typeNoun into text:322 email:-32 integer:-104 number:-79 boolean:319 choice:-114 multipleChoice:-27 reference:-265 multipleReference:168 list:-87 keyValues:-34 date:-38 file:-43
type typeNoun invoice text:-235 multilineText:110 url:-44 integer:-210 number:48 boolean:-87 choice:145 multipleChoice:-33 reference:349 multipleReference:93 list:-91 keyValues:-49 date:-64 file:-28
type typeNoun invoiced boolean:22
type typeNoun invoices text:-54 multilineText:-88 url:-46 integer:81 number:53 boolean:224 choice:206 multipleChoice:-26 reference:-77 list:-96 keyValues:-30 date:-86 file:-22
type typeNoun ip text:348 multilineText:-32 url:-83 email:-70 integer:112 number:-39 boolean:-34 choice:-80 reference:21 multipleReference:-56 list:40 date:-41
type typeNoun is multilineText:-430 url:114 email:-239 integer:-88 number:-242 boolean:-51 choice:100 multipleChoice:-169 reference:-365 multipleReference:-484 list:-346 keyValues:82 date:-134 file:-248
type typeNoun isolate boolean:22
type typeNoun issue choice:27
type typeNoun issued text:36 multilineText:-70 boolean:72 choice:25
type typeNoun issuer integer:74 list:-31
type typeNoun issues text:-28 boolean:50
type typeNoun it text:42 multilineText:-198 url:-86 email:-65 integer:149 number:-183 choice:256 multipleChoice:-44 reference:-126 multipleReference:-42 list:-162 keyValues:257 date:-27 file:-64
type typeNoun item text:98 integer:-37 number:-31 boolean:-146 choice:-49 reference:175 multipleReference:118 list:-75 keyValues:-46
type typeNoun items text:70 multilineText:-34 integer:132 number:-66 boolean:139 choice:-80 reference:-54 list:-33 keyValues:-29
type typeNoun its text:184 number:125 boolean:-192 choice:71 multipleChoice:-21 multipleReference:-42 list:-58 date:-89
type typeNoun job text:-261 multilineText:123 url:-48 email:-30 integer:183 number:-55 boolean:63 choice:-167 multipleChoice:-36 reference:-102 multipleReference:-87 list:-141 keyValues:538 date:-45 file:-23
type typeNoun jobs text:-159 integer:158 number:-22 choice:-24 date:122
type typeNoun json text:-617 multilineText:799 url:-64 integer:-80 number:-32 boolean:110 choice:-153 multipleChoice:-26 multipleReference:-60 list:-46 keyValues:55 date:-31 file:44
type typeNoun just text:148 multilineText:-87 integer:-23 boolean:-155 choice:120 reference:145 multipleReference:-99 list:-26 date:-24
type typeNoun jwt text:-64 multilineText:98 url:-28 integer:53 boolean:-52 choice:204 reference:-83 list:-47
type typeNoun kafka text:68 multilineText:-130 integer:133 number:-42 choice:-135 reference:177 multipleReference:-23 list:80 keyValues:-60
type typeNoun keep text:107 multilineText:-79 url:-23 email:-140 integer:-29 number:-50 boolean:72 choice:217 multipleChoice:-55 reference:49 multipleReference:-96 list:45 keyValues:-53 date:-26
type typeNoun keeps text:-159 boolean:47 choice:206 reference:-27
type typeNoun key text:80 multilineText:188 url:-85 email:-31 integer:23 number:-78 boolean:-56 choice:-325 multipleChoice:-53 reference:-69 multipleReference:29 list:-181 keyValues:306 date:136 file:-25
type typeNoun key-value text:-104 multilineText:-22 multipleReference:-20 list:-22 keyValues:248
type typeNoun keys text:-145 integer:-57 boolean:179 reference:-34 multipleReference:-70 list:193
type typeNoun kind text:-98 choice:92 reference:20
type typeNoun know text:-46 multilineText:152
type typeNoun knowledge text:33 url:31
type typeNoun known boolean:28
type typeNoun kubernetes text:-28 choice:45
type typeNoun label text:115 multilineText:-52 url:-45 integer:-36 number:-60 boolean:35 choice:-92 reference:123 multipleReference:-26 list:-27 keyValues:99
type typeNoun labeled text:161 multilineText:-71 url:-25 boolean:-63 choice:-66 reference:95
type typeNoun labels text:-158 multilineText:176 number:-21 choice:-50 reference:-28 multipleReference:-103 list:90 keyValues:154
type typeNoun land url:29 boolean:-55 multipleReference:132
type typeNoun language text:345 multilineText:-58 url:-26 integer:-42 boolean:-140 choice:-277 multipleChoice:191 reference:44 multipleReference:55 list:-107 keyValues:-32
type typeNoun languages text:73 integer:-46 boolean:-80 choice:-23 multipleReference:54 list:110
type typeNoun last text:-125 multilineText:-30 email:-31 number:-26 boolean:74 choice:94 multipleChoice:-31 reference:155 list:-39 keyValues:-24 date:-33
type typeNoun latest text:-29 integer:74
type typeNoun layer text:59
type typeNoun layout text:-140 multilineText:190 boolean:-33 choice:131 reference:-92
type typeNoun ldap text:-91 multilineText:-71 url:-34 email:-54 number:-35 boolean:87 choice:-40 reference:163 multipleReference:-99 list:131 keyValues:-20
type typeNoun lead text:-145 integer:163 boolean:107 choice:-21 reference:-38
type typeNoun leave text:22 multilineText:96 url:143 integer:67 boolean:70 choice:-207 multipleChoice:-27 reference:-98 multipleReference:-63 list:-56 keyValues:36 date:-32
type typeNoun left text:136 multilineText:-35 integer:-54 boolean:-239 choice:147 multipleChoice:-30 reference:-69 multipleReference:117 list:-25 keyValues:25 file:-24
type typeNoun legal text:127 choice:-20 reference:-39
type typeNoun legend text:-49 boolean:33 choice:56 reference:78 multipleReference:-39
type typeNoun length text:154 integer:104 number:-82 boolean:-46 list:-25 keyValues:-25 date:-23
type typeNoun let text:-167 multilineText:185 url:-20 number:-21 boolean:211 choice:-60 reference:-40
type typeNoun lets integer:-24 boolean:109 choice:51 reference:-68 multipleReference:112 list:-98
type typeNoun letter text:96 url:-32 integer:-29 number:-23 choice:-93 reference:138
type typeNoun level text:211 integer:-102 boolean:-125 choice:-101 reference:226 multipleReference:-28 list:-37 keyValues:-23
type typeNoun levels text:-40 integer:33 choice:77
type typeNoun library text:-156 multilineText:362 boolean:-57 choice:-44 reference:-49
type typeNoun lifetime text:38 integer:75 number:-22 boolean:-24
type typeNoun like multilineText:-56 url:-57 integer:-93 number:-26 boolean:-116 choice:132 multipleReference:-20 list:-24 keyValues:209
type typeNoun limit text:115 multilineText:-54 integer:367 number:-65 boolean:-31 choice:-66 multipleReference:-38 list:-148
type typeNoun limits text:-31 integer:22 choice:-45 reference:123
type typeNoun line text:-259 multilineText:-68 url:-31 integer:51 number:154 boolean:47 choice:-45 reference:156 multipleReference:-91 list:-93 keyValues:-23 date:-24 file:156
type typeNoun linear text:-357 boolean:276 choice:-28 reference:-64 list:236
type typeNoun lines text:36 integer:-70 number:-53 boolean:-130 choice:314 reference:-42
type typeNoun link text:-213 multilineText:-38 url:-40 integer:80 number:-68 boolean:-34 choice:-34 reference:379 multipleReference:27 list:-41
type typeNoun linked text:-86 multilineText:122 boolean:-37 choice:-41 reference:102
type typeNoun links integer:42
type typeNoun list text:-522 multilineText:-215 url:-98 email:51 integer:37 number:-129 boolean:37 choice:-222 multipleChoice:-86 reference:280 multipleReference:298 list:224 keyValues:-123 date:-103 file:-44
type typeNoun listed choice:-49 reference:81 multipleReference:-28
type typeNoun listens text:62 reference:-25
type typeNoun lists text:31 multilineText:57 integer:-33 boolean:-227 choice:-26 reference:-37 multipleReference:283
type typeNoun literal text:25
type typeNoun live text:-101 url:77 integer:68 number:-27 boolean:40 choice:-22
type typeNoun llm text:-94 multilineText:225 boolean:-26 choice:-23 reference:-29
type typeNoun load text:-147 multilineText:-22 integer:-38 boolean:42 choice:-106 multipleChoice:152 reference:-39 multipleReference:29 list:118 keyValues:-24
type typeNoun local text:-150 multilineText:-98 url:-25 integer:-68 number:-26 boolean:-31 choice:227 multipleChoice:-20 reference:189 list:-33 keyValues:-41 date:-27
type typeNoun locate text:-27 multilineText:250 boolean:-96 reference:-52
type typeNoun located text:80 multilineText:-31 choice:-20
type typeNoun location text:215 multilineText:121 integer:-24 number:-25 boolean:-87 choice:-66 reference:47 multipleReference:-81 list:-23
type typeNoun locations text:52 choice:-23
type typeNoun lock text:-102 integer:109 number:68 boolean:-26
type typeNoun log text:272 multilineText:-36 url:25 integer:-294 number:-20 boolean:64 choice:-87 reference:64 multipleReference:-43 list:47 date:-31
type typeNoun logged text:-20 multipleReference:70 list:-44
type typeNoun logging text:-23 multilineText:127 boolean:-26 reference:-30
type typeNoun login text:-106 multilineText:242 url:27 email:41 integer:-52 number:-33 boolean:128 choice:-41 reference:-135 multipleReference:-62 keyValues:-29
type typeNoun logo boolean:26
type typeNoun long text:-51 multilineText:-48 integer:267 number:-40 boolean:-61 choice:-48 reference:-30 list:-25 date:42
type typeNoun longer text:-24 boolean:104 choice:-32 reference:-30 multipleReference:-20
type typeNoun lookup text:-152 multilineText:217 boolean:91 choice:-33 reference:-26 multipleReference:-27
type typeNoun low text:-48 choice:119
type typeNoun lower integer:24
type typeNoun maas text:280 choice:-63 reference:-86 multipleReference:-86
type typeNoun machine text:-199 integer:357 number:-51 choice:71 reference:-90
type typeNoun made text:-107 boolean:-76 choice:139 reference:140
type typeNoun mail text:-85 email:98 choice:29
type typeNoun main text:105 multilineText:118 integer:-60 boolean:24 choice:-54 reference:-20 multipleReference:-23 list:-30
type typeNoun make text:-249 multilineText:-87 integer:-335 number:-36 boolean:34 choice:-63 multipleChoice:-35 reference:308 multipleReference:213 list:-80 keyValues:258
type typeNoun manage choice:-40 reference:105
type typeNoun management text:-61 multipleReference:112
type typeNoun mandatory text:96 boolean:-25 choice:-44
type typeNoun manual text:-28 boolean:103 reference:-23
type typeNoun manually text:124 multilineText:-33 integer:-29 number:48 boolean:-119 choice:177 reference:-43 list:-26
type typeNoun many text:-164 multilineText:114 integer:264 number:-89 boolean:68 choice:-74 multipleReference:-21 list:-38
type typeNoun map text:-304 multilineText:175 integer:69 number:-25 boolean:-93 choice:267 reference:-77 list:-32 keyValues:57
type typeNoun mapped text:24 boolean:144 reference:-80
type typeNoun mapping text:139 multilineText:-28 integer:-37 choice:-126 reference:-34 multipleReference:-58 list:-71 keyValues:246
type typeNoun mark text:-110 integer:-30 number:-64 boolean:228
type typeNoun markdown text:-26 multilineText:-44 choice:67
type typeNoun marked text:47 multilineText:-30 integer:-44 boolean:124 choice:-61
type typeNoun master text:-80 multilineText:-32 url:149 integer:-47 boolean:87 choice:248 reference:-138 list:-69
type typeNoun match text:-205 multilineText:-73 integer:68 number:-59 boolean:303 multipleChoice:170 reference:-92 list:-25
type typeNoun matches text:204 boolean:-143 choice:88 reference:-51
type typeNoun matching multilineText:-59 number:55 boolean:-98 choice:300 reference:-51 list:-21 keyValues:-21
type typeNoun material text:144 boolean:-43 reference:-20
type typeNoun materials text:-34 choice:-37 reference:93
type typeNoun max text:106 url:-33 integer:-65 number:-48 boolean:87 choice:-45 list:62
type typeNoun maximum text:-240 multilineText:-49 url:-38 email:-24 integer:748 number:34 boolean:-119 choice:-116 multipleChoice:-24 reference:-54 multipleReference:-39 list:-127 keyValues:-43 date:-58 file:-23
type typeNoun may text:163 multilineText:-32 url:-22 integer:-131 number:-38 boolean:37 choice:116 reference:23 multipleReference:-38 list:-64
type typeNoun mcp text:-131 multilineText:-21 email:26 choice:215 list:-33
type typeNoun means multilineText:27 url:-45 boolean:106 choice:99 reference:-120 multipleReference:-28
type typeNoun meant text:-21 boolean:-117 choice:148
type typeNoun measure text:-28 integer:-46 choice:224 reference:-119 multipleReference:-26
type typeNoun measured integer:33 choice:42
type typeNoun member text:-54 multilineText:30 boolean:-47 choice:-65 reference:43 multipleReference:235 list:-58
type typeNoun members text:87 boolean:-54 choice:-27 reference:22 multipleReference:-26 list:55
type typeNoun membership text:-236 multilineText:-59 url:-21 integer:45 boolean:259 choice:-237 reference:276 multipleReference:-48 list:-50 keyValues:-27 date:67
type typeNoun memberships text:-138 multilineText:-23 integer:-51 number:81 boolean:75 choice:-168 reference:295
type typeNoun memories text:-85 integer:64 boolean:59 reference:-22
type typeNoun memory text:-28 integer:109 number:-71 boolean:167 choice:-50 reference:-43 list:-25
type typeNoun menu text:-71 integer:-40 boolean:-148 choice:381 reference:-69
type typeNoun message text:157 multilineText:248 url:-136 email:58 integer:-60 number:-129 boolean:-158 choice:227 multipleChoice:-47 reference:-280 multipleReference:128 list:-70 keyValues:-102 date:-70 file:-37
type typeNoun messages text:240 multilineText:65 integer:82 number:-53 boolean:93 choice:-152 multipleChoice:-23 reference:36 multipleReference:-47 list:-99 keyValues:-66 date:-22
type typeNoun meta text:23 multilineText:20
type typeNoun metadata text:-117 multilineText:155 url:51 number:-22 choice:69 reference:-26 multipleReference:-69 list:152 keyValues:-101
type typeNoun method text:-88 multilineText:-23 integer:-35 number:57 boolean:-66 choice:202 reference:-26
type typeNoun methods text:-62 url:57 boolean:-139 choice:-23 reference:44 multipleReference:107 list:56
type typeNoun metric text:-78 multilineText:52 url:-38 integer:231 boolean:-237 choice:80 reference:-97 multipleReference:144 list:-61 date:-23
type typeNoun metrics text:169 multilineText:-23 integer:-25 number:-32 boolean:-78 choice:-116 reference:61 multipleReference:101
type typeNoun microsoft text:90
type typeNoun minimum text:102 multilineText:-24 url:-20 integer:176 number:-73 boolean:-93 choice:82 reference:-44 list:-40 date:-25
type typeNoun minutes text:28 integer:158 number:-20 boolean:-59 date:-36
type typeNoun mobile text:-207 multilineText:74 url:31 boolean:61 choice:39 reference:-54 list:145
type typeNoun modal text:-45 multilineText:92
type typeNoun mode text:-351 multilineText:-45 url:-73 email:-37 integer:38 number:-41 boolean:240 choice:223 multipleChoice:-21 reference:-111 multipleReference:-24 list:137 keyValues:-48 date:-58
type typeNoun model text:-213 multilineText:-43 url:-26 integer:-38 boolean:287 choice:157 multipleChoice:-30 reference:81 multipleReference:-48 list:-98 keyValues:-46 date:-27
type typeNoun models choice:25 reference:-47 list:45
type typeNoun modes text:-23 boolean:-22 choice:127 reference:-43
type typeNoun modified boolean:122 reference:-48
type typeNoun modify text:-118 multilineText:-66 integer:-42 number:-24 choice:154 reference:-57 multipleReference:65 list:-32 file:189
type typeNoun moment boolean:117 reference:-51
type typeNoun money text:-110 url:-27 integer:-32 number:-25 choice:200 reference:42 multipleReference:-27 list:-31
type typeNoun monitor text:89 integer:-39 boolean:-34 choice:-31 list:87
type typeNoun month text:25 multilineText:-29 integer:-48 number:-36 boolean:-74 choice:59 reference:137
type typeNoun monthly text:36 multilineText:-27 boolean:-220 choice:-165 multipleChoice:255 reference:232 multipleReference:-56 list:-48
type typeNoun months text:177 integer:-155 boolean:-36 choice:37
type typeNoun more text:-183 url:-31 integer:31 number:-39 choice:-380 multipleChoice:-38 reference:-20 multipleReference:311 list:217 keyValues:-41 file:31
type typeNoun move reference:48
type typeNoun mqtt multilineText:124 url:203 email:-32 integer:-22 number:-26 boolean:-43 choice:-117 reference:-24 list:-29
type typeNoun much text:-23 multilineText:144 choice:-35
type typeNoun multiple text:-161 multilineText:-53 url:-40 email:-37 integer:-117 number:-79 boolean:58 multipleChoice:193 multipleReference:-41 list:208 keyValues:-43 date:-51 file:23
type typeNoun must multilineText:103 url:-27 integer:-157 number:-74 boolean:-124 choice:130 multipleChoice:-21 reference:-145 multipleReference:25 list:137 keyValues:-33 date:-21
type typeNoun mysql text:39 choice:29 reference:-20
type typeNoun n text:-40 integer:96
type typeNoun name text:1061 multilineText:-266 url:-228 email:-104 integer:-277 number:-35 boolean:-179 choice:-359 multipleChoice:214 reference:-199 multipleReference:-126 list:75 keyValues:46 date:-101 file:-56
type typeNoun named text:-31 email:-43 boolean:-23 choice:-49 reference:68 list:108
type typeNoun names text:96 boolean:-61 choice:100 reference:-107 multipleReference:-31 list:31
type typeNoun namespace text:77 boolean:-34
type typeNoun navigation multilineText:-30 reference:-49 multipleReference:137
type typeNoun nearby text:-73 boolean:163 choice:-36 reference:-22
type typeNoun necessary boolean:20
type typeNoun need text:-94 email:36 integer:-37 number:-69 boolean:-114 choice:550 multipleChoice:-23 reference:-163 multipleReference:-106 list:-145 keyValues:-42 date:-40
type typeNoun needed text:-142 multilineText:52 integer:95 number:-24 boolean:-44 reference:-36 file:166
type typeNoun needs text:358 multilineText:-27 url:-27 integer:-57 boolean:-23 choice:-141 reference:27 multipleReference:-33 list:-51
type typeNoun network text:-509 multilineText:-70 url:-30 integer:139 number:-45 boolean:-107 choice:-85 multipleChoice:-20 reference:189 multipleReference:-110 list:315 keyValues:314
type typeNoun new text:223 multilineText:-121 url:-24 email:-58 integer:-39 boolean:-30 choice:-599 multipleChoice:-67 reference:124 multipleReference:111 list:-31 keyValues:225 date:-35
type typeNoun newly choice:-79 reference:-29 multipleReference:194
type typeNoun next text:-170 multilineText:166 integer:-34 number:-67 boolean:-190 choice:-49 multipleChoice:294 reference:-149 multipleReference:77 list:-66 date:-41 file:175
type typeNoun no text:184 multilineText:35 url:-22 email:-42 number:-42 boolean:-85 choice:200 reference:-93 multipleReference:43 list:-141 keyValues:-24
type typeNoun node text:-99 multilineText:-218 number:-27 boolean:341 reference:-54 multipleReference:-78 list:131 keyValues:-30
type typeNoun nodes text:-203 multilineText:-22 integer:-131 number:-23 choice:226 multipleReference:-57 list:212 keyValues:-23
type typeNoun none multilineText:-21 choice:66 reference:-38
type typeNoun not text:-225 multilineText:-90 integer:418 number:-63 boolean:536 choice:-360 multipleChoice:-29 reference:-212 list:-71 keyValues:-58 date:117
type typeNoun note text:153 choice:-22 reference:-128
type typeNoun notes text:151 boolean:-39 choice:-24
type typeNoun notification multilineText:-77 url:-23 integer:-84 boolean:224 choice:-140 multipleChoice:-43 reference:-185 multipleReference:167 list:151 keyValues:-34 date:-24
type typeNoun notifications text:-221 multilineText:-49 url:66 email:189 integer:-27 boolean:152 choice:-56 reference:-68 multipleReference:-42 list:90 date:-26
type typeNoun notify text:-61 url:27 boolean:67 reference:79 multipleReference:-29
type typeNoun notion text:-198 reference:-29 list:246
type typeNoun now text:-72 multilineText:236 choice:-61 reference:-36
type typeNoun number text:240 multilineText:-160 url:-122 email:-90 integer:1060 number:-262 boolean:-351 choice:-137 multipleChoice:-79 reference:-41 multipleReference:-233 list:-232 keyValues:-107 date:-149 file:-61
type typeNoun numbers text:109 integer:-105 boolean:54 choice:-35 multipleReference:-41 list:93
type typeNoun oauth text:-269 multilineText:-52 url:-35 email:-20 integer:-42 boolean:-68 choice:240 multipleChoice:197 reference:-46 multipleReference:164 list:-38 keyValues:-23
type typeNoun object text:-115 multilineText:600 url:-21 number:-22 boolean:-87 choice:-142 multipleReference:-33 list:-82 keyValues:-125
type typeNoun occurs text:150 boolean:-40 choice:-161 reference:-144 list:277
type typeNoun ocr text:-76 integer:-37 boolean:-26 choice:111 reference:-63 multipleReference:-35 list:202
type typeNoun of text:-432 multilineText:-413 url:-317 email:-106 integer:160 number:-363 boolean:-638 multipleChoice:-79 reference:-110 multipleReference:-159 list:-182 keyValues:-516 date:-210 file:-372
type typeNoun off text:-60 multilineText:-45 url:-22 integer:-115 number:151 boolean:201 choice:-104 reference:-35 multipleReference:-36 list:-62 keyValues:148 date:-20
type typeNoun offer date:54
type typeNoun offered boolean:-124 choice:181 reference:-24
type typeNoun office boolean:21
type typeNoun offline text:-224 multilineText:262 boolean:-24
type typeNoun offset choice:105 reference:-58
type typeNoun often text:-69 multilineText:-39 number:-20 boolean:23 choice:168 date:-26
type typeNoun oidc text:-32 choice:-60 multipleChoice:-22 multipleReference:-27 list:200 keyValues:-22
type typeNoun okta text:56 number:-25
type typeNoun omit multilineText:-21 multipleReference:-21 list:90
type typeNoun on text:-492 multilineText:-43 url:-234 email:-68 integer:-560 number:-141 boolean:135 choice:-241 multipleChoice:-245 reference:136 multipleReference:160 list:-93 keyValues:-283 date:-78 file:-104
type typeNoun once text:64 multilineText:44 url:57 integer:-22 boolean:-95 choice:23 multipleReference:-28
type typeNoun one text:-486 multilineText:-54 url:-79 email:-34 integer:-79 number:-86 boolean:-385 choice:341 multipleChoice:-79 reference:366 multipleReference:139 list:168 keyValues:-94 date:-60 file:20
type typeNoun online text:-92 reference:169
type typeNoun only text:-76 multilineText:-130 url:-56 email:-24 integer:-104 number:-74 boolean:329 choice:386 multipleChoice:-66 reference:-295 multipleReference:-217 list:69 keyValues:-139 date:-49 file:-25
type typeNoun open text:53 multilineText:97 integer:-31 number:113 choice:-271 multipleReference:-114 list:113
type typeNoun opened reference:99 multipleReference:-68
type typeNoun openid text:-71 boolean:-47 choice:-133 multipleChoice:159 reference:-30 multipleReference:-47 list:181
type typeNoun opens text:-41 boolean:-45 choice:110 reference:-40 date:54
type typeNoun operation text:-46 choice:73 reference:50
type typeNoun operator text:-109 reference:145
type typeNoun option text:-240 multilineText:-221 url:79 email:-30 integer:-54 number:-160 boolean:835 choice:241 multipleChoice:-63 reference:-385 multipleReference:-96 list:-201 keyValues:-59 date:-59 file:-32
type typeNoun optional text:-76 multilineText:-173 url:-92 email:-63 integer:-108 number:-29 boolean:76 choice:-94 multipleChoice:-62 reference:-129 multipleReference:-127 list:50 keyValues:130 date:333
type typeNoun optionally text:-106 multilineText:-59 integer:-53 number:-33 boolean:-217 choice:147 multipleChoice:105 reference:240 multipleReference:83 list:-73 keyValues:-23
type typeNoun options text:89 multilineText:-145 url:-51 email:-21 number:-49 boolean:-130 choice:278 multipleChoice:145 reference:-141 multipleReference:-188 list:-60 keyValues:188
type typeNoun or text:-207 multilineText:-166 url:-151 email:-140 integer:-449 number:-461 boolean:-441 choice:918 multipleChoice:233 reference:-588 multipleReference:-149 list:-92 keyValues:-282 date:-335 file:152
type typeNoun order text:60 multilineText:-79 url:-30 integer:321 boolean:-87 choice:-164 reference:-215 multipleReference:132 list:-51 keyValues:46 date:-20
type typeNoun ordered boolean:-37 choice:54 multipleReference:-29 list:53
type typeNoun organisation text:-59 multilineText:-23 number:-33 boolean:382 choice:-71 multipleChoice:-26 reference:-69 list:-55
type typeNoun organization text:177 multilineText:-79 url:68 integer:-167 number:121 boolean:-229 choice:176 reference:88 multipleReference:-69 keyValues:-20 date:-22
type typeNoun organize text:-29 multipleReference:-71 list:52 keyValues:115
type typeNoun original text:112 url:-57 integer:-20 boolean:-80 choice:-37 reference:136 multipleReference:-21
type typeNoun other text:-20 multilineText:-40 integer:33 number:50 boolean:-173 choice:249 multipleReference:94 list:-119 keyValues:-34
type typeNoun others choice:43 reference:-43
type typeNoun otherwise text:99 number:32 boolean:-38
type typeNoun out multilineText:-25 email:48 integer:116 number:-40 boolean:-25 choice:168 reference:-68 multipleReference:-25 list:-111 keyValues:-22 date:-26
type typeNoun outgoing text:162 multilineText:-35 number:-46 boolean:-91 choice:38 reference:-24 keyValues:-29
type typeNoun output multilineText:-75 integer:-55 boolean:131 choice:-39 reference:-31 multipleReference:82 list:-41 keyValues:25
type typeNoun over text:59 multilineText:-21 integer:-21 boolean:-64 choice:199 reference:-56 list:-28
type typeNoun override text:-100 multilineText:43 integer:-21 boolean:-94 choice:-66 reference:-24 multipleReference:-26 list:-48 keyValues:422
type typeNoun overview boolean:74 choice:-30
type typeNoun own text:-213 multilineText:118 url:-33 integer:-82 number:243 boolean:128 choice:154 reference:-106 multipleReference:-44 list:-99 keyValues:-49 date:-62
type typeNoun page text:186 multilineText:76 url:-36 email:-44 integer:132 number:-100 boolean:-95 choice:-117 multipleChoice:-34 multipleReference:73 list:-84 keyValues:-45 date:-31 file:-31
type typeNoun pages text:57 multilineText:35 url:70 integer:-39 number:-33 boolean:191 choice:-60 reference:-106 multipleReference:-67 list:-63 keyValues:-31
type typeNoun paid text:119 multilineText:120 url:-21 integer:-96 number:48 boolean:29 choice:26 reference:-118 multipleReference:-42 list:-32 keyValues:-22
type typeNoun pair text:-57 multilineText:58 choice:-49 multipleChoice:-22 reference:131 multipleReference:-50 keyValues:25
type typeNoun palette text:92 multilineText:-90 number:-33 boolean:196 choice:-56 reference:-23
type typeNoun panel text:-298 multilineText:148 email:-50 integer:-25 number:-24 boolean:41 choice:248 reference:-51 multipleReference:-81 list:83
type typeNoun parallel text:-38 integer:20 boolean:-31 choice:109 reference:-25
type typeNoun parameter text:313 multilineText:112 url:-62 email:-40 integer:-95 number:-75 boolean:29 choice:-236 multipleChoice:-46 reference:-138 multipleReference:-71 list:137 keyValues:97 date:-39 file:-24
type typeNoun parameters text:-53 multilineText:153 url:-48 email:-29 number:-63 choice:-143 multipleChoice:-57 reference:26 multipleReference:176 list:41 date:-33
type typeNoun parent text:-149 integer:167 boolean:70 reference:-29
type typeNoun parse text:-87 multilineText:-26 boolean:169
type typeNoun part text:-70 integer:-26 boolean:-43 choice:-23 reference:191 multipleReference:106 list:-90
type typeNoun partial integer:-40 boolean:-26 choice:228 list:-79
type typeNoun particular text:-20 reference:50 multipleReference:77 list:-22
type typeNoun partition text:-119 boolean:-52 choice:72 list:143 keyValues:-20
type typeNoun pass text:76 multilineText:-70 integer:-21 boolean:-40 choice:-100 multipleChoice:154 reference:-35 list:-34 keyValues:30
type typeNoun password text:53 multilineText:-107 url:-29 email:96 integer:181 number:-64 boolean:-59 choice:22 reference:81 multipleReference:-79 list:-64 keyValues:-44 date:-65
type typeNoun passwords text:-33 integer:-128 boolean:-41 choice:239
type typeNoun past text:-102 multilineText:131
type typeNoun paste text:308 multilineText:152 url:101 email:-20 integer:-33 number:-50 boolean:-132 choice:-100 reference:-113 multipleReference:-28 list:-39 keyValues:-21 date:-22
type typeNoun patch text:80 integer:-81 choice:-76 reference:88
type typeNoun path text:614 url:-87 email:-39 integer:-93 number:-48 boolean:79 choice:-130 reference:-107 multipleReference:-24 list:-82 keyValues:-25 date:-35 file:-20
type typeNoun pay text:-88 boolean:68 choice:-21 reference:-42 multipleReference:154
type typeNoun payload text:-56 multilineText:34 integer:-23 multipleReference:-39 list:209
type typeNoun payment text:52 multilineText:-140 url:-96 email:-53 integer:77 boolean:-106 choice:83 multipleChoice:-49 reference:124 multipleReference:28 list:-132 keyValues:-64 date:119 file:-23
type typeNoun payments text:-96 integer:-101 number:66 boolean:131 choice:106 multipleReference:-38 list:-32 date:77
type typeNoun pcg text:171 multilineText:93 url:-34 email:-21 integer:-72 boolean:86 reference:-131 multipleReference:-32
type typeNoun pdf text:-122 multilineText:-62 url:-21 integer:-53 number:-23 boolean:71 choice:-68 reference:110 multipleReference:-26 list:106 file:107
type typeNoun per text:-354 url:-28 email:-37 integer:-43 number:496 boolean:-227 choice:199 reference:188 multipleReference:-76 list:-50
type typeNoun percent text:-87 integer:-77 number:169 choice:42 reference:-35
type typeNoun percentage text:-153 multilineText:-40 integer:-232 number:690 boolean:-167 reference:-30 list:-21
type typeNoun perform text:-143 multilineText:75 choice:86
type typeNoun performance integer:41 choice:-25
type typeNoun performed text:-173 integer:-106 number:293 boolean:100 choice:-21 reference:-30
type typeNoun period text:164 multilineText:-40 url:-39 email:-21 integer:-314 boolean:147 choice:-169 reference:181 multipleReference:69 list:-53 keyValues:-29 date:105
type typeNoun periodic text:-59 integer:95 boolean:-27 choice:-32 reference:40
type typeNoun periods text:153 multilineText:-22 integer:35 number:-30 boolean:-21 choice:-36 reference:-27 date:21
type typeNoun permission multilineText:-28 integer:-56 boolean:126 choice:66 reference:-133 multipleReference:-84 list:159
type typeNoun permissions multilineText:-21 integer:-27 choice:84 reference:86 multipleReference:-46 list:-24
type typeNoun persistent text:-174 boolean:-22 choice:232 reference:-43
type typeNoun person text:44 multilineText:-65 url:-24 email:-25 integer:-22 number:-30 boolean:-172 choice:126 reference:-38 list:230
type typeNoun personal text:284 multilineText:-25 url:-31 number:-24 boolean:-44 choice:-38 reference:-67 multipleReference:-29 list:-40
type typeNoun phone text:297 multilineText:-56 integer:-160 number:-41 boolean:133 choice:-155 multipleChoice:158 reference:-68 multipleReference:-22 list:-27 keyValues:-31
type typeNoun pick text:-53 multilineText:-35 integer:-30 number:-24 boolean:27 choice:-96 multipleChoice:116 reference:75 multipleReference:82 list:-47
type typeNoun picker text:46 reference:26
type typeNoun pipeline text:44 multilineText:41 url:-26 integer:-39 boolean:-43 choice:-24 multipleChoice:-44 multipleReference:-139 list:104 keyValues:112 date:-28
type typeNoun pivot text:-115 boolean:76 choice:149 reference:-30 list:-20
type typeNoun place text:-57 integer:-38 number:-74 boolean:168 keyValues:76
type typeNoun places text:-204 integer:340 number:-51 boolean:-21
type typeNoun plain text:-131 choice:102 reference:40
type typeNoun plan multilineText:20 number:165 boolean:-42 list:-47
type typeNoun plugin boolean:26
type typeNoun pod text:-77 url:-32 integer:49 reference:36 list:-28 keyValues:136
type typeNoun pods multilineText:-21 boolean:196 choice:-40 reference:-37 list:-40
type typeNoun point text:128 multilineText:-55 url:-21 integer:-21 number:285 boolean:-91 choice:-64 reference:-106 multipleReference:-20 date:-24
type typeNoun points text:-120 url:173 integer:75 number:-20 choice:-31 list:-21
type typeNoun policy text:91 multilineText:-62 url:28 email:-31 integer:-92 number:-58 boolean:-30 choice:-98 reference:52 multipleReference:-44 list:245 date:-38
type typeNoun poll text:194 integer:-164 boolean:28 choice:-30
type typeNoun pool text:189 url:-27 email:-23 integer:260 boolean:-28 choice:-55 reference:-125 multipleReference:-96 list:-40 date:-27
type typeNoun pop-up boolean:40
type typeNoun populate text:23 multilineText:-36 reference:30
type typeNoun popup text:-240 multilineText:-37 integer:-45 number:-21 boolean:-110 choice:-68 multipleChoice:-24 reference:91 multipleReference:187 list:260
type typeNoun port text:-339 multilineText:-27 url:68 email:-35 integer:588 number:-129 choice:-127 reference:-43 list:85 date:-26
type typeNoun portal text:-70 multilineText:117 url:-60 integer:-53 number:-28 boolean:-147 choice:-131 reference:-73 multipleReference:565 list:-133 keyValues:-32
type typeNoun ports text:-58 multilineText:-27 integer:-365 number:-20 boolean:-24 choice:-24 list:226 keyValues:325
type typeNoun position text:-25 multilineText:50
type typeNoun positive text:-96 integer:71 boolean:-98 choice:198
type typeNoun post text:98 multilineText:-207 integer:-26 number:194 boolean:-125 choice:-54 reference:-79 list:-29 keyValues:239
type typeNoun postgresql choice:41 reference:-29
type typeNoun preferences text:68 integer:-30 boolean:-67 choice:-63 reference:-54 multipleReference:-29 list:215 keyValues:-29
type typeNoun preferred text:211 multilineText:-25 url:-23 integer:178 number:-51 boolean:72 choice:-155 reference:-153 multipleReference:-23 date:-36
type typeNoun prefix text:136 integer:230 boolean:-66 choice:-46 reference:-190 multipleReference:-28
type typeNoun prefixed text:48
type typeNoun presented text:133 integer:92 choice:-145 multipleReference:-20
type typeNoun preserve multilineText:-38 boolean:172 multipleReference:-24 list:-21 keyValues:-63
type typeNoun prevent boolean:-81 choice:140
type typeNoun prevents integer:29
type typeNoun previous url:21 email:84 integer:-22 boolean:-20
type typeNoun price text:-206 multilineText:-23 integer:-84 number:82 boolean:182 choice:-155 multipleChoice:151 reference:66 multipleReference:-46 list:-33 keyValues:-24 date:118
type typeNoun primary text:-91 multilineText:-20 boolean:172
type typeNoun principal text:70
type typeNoun priority text:-87 integer:104 number:-73 choice:89
type typeNoun private text:-301 multilineText:392 email:122 integer:-37 choice:-20 multipleReference:-38 list:-73
type typeNoun process text:266 multilineText:-207 url:-33 email:-28 integer:-250 number:-114 boolean:-133 choice:-183 multipleChoice:-49 reference:-21 multipleReference:-96 list:47 keyValues:145 date:-38 file:557
type typeNoun processing text:-121 integer:-86 number:-28 boolean:137 multipleReference:-33 list:190
type typeNoun produce multilineText:64 integer:-190 number:203 list:-32
type typeNoun product text:-23 multilineText:-38 integer:-25 number:-31 boolean:292 choice:-122 multipleChoice:-36 reference:-81 multipleReference:144 list:-53 keyValues:-29
type typeNoun production text:25 boolean:-21 choice:91 reference:-49 multipleReference:-28 list:-33 keyValues:-24
type typeNoun profile text:-81 multilineText:-318 url:31 email:-26 integer:189 number:-39 boolean:138 multipleChoice:177 reference:-115 multipleReference:-153 list:113 keyValues:-33 date:-26 file:65
type typeNoun program text:319 multilineText:-53 url:-33 integer:-117 number:-24 boolean:-74 multipleChoice:-27 reference:138 multipleReference:-29 list:-56 keyValues:-100 file:-26
type typeNoun progress text:91 choice:-36
type typeNoun project text:324 multilineText:-47 email:-20 integer:-52 number:80 boolean:-111 choice:-78 reference:-34 multipleReference:-41
type typeNoun projects text:151 integer:-34 choice:-20 multipleReference:-26 list:-60
type typeNoun prompt text:-130 multilineText:143 boolean:65 choice:-35
type typeNoun protocol text:254 url:-78 boolean:133 choice:105 multipleChoice:-23 reference:-311 multipleReference:-61 date:-21
type typeNoun provide text:291 multilineText:101 url:66 email:84 integer:-128 number:-64 boolean:-69 choice:-165 multipleChoice:-35 reference:-137 multipleReference:55 list:-39 keyValues:67 date:-45
type typeNoun provided text:360 multilineText:-192 url:-45 email:-28 integer:-47 number:76 boolean:279 choice:-268 multipleChoice:-21 reference:-49 multipleReference:-44 list:-48 keyValues:-22 file:-22
type typeNoun provider text:-92 multilineText:-79 url:157 integer:53 number:-27 boolean:62 choice:-23 reference:36 multipleReference:-27 list:-37 keyValues:-39 date:-23
type typeNoun providers text:-33 multilineText:-22 email:-24 integer:-39 boolean:-63 choice:-113 multipleChoice:-22 multipleReference:171 list:126
type typeNoun provides integer:-20 boolean:-33 choice:-20 reference:-79 multipleReference:-24 list:238
type typeNoun providing text:52
type typeNoun proxy text:212 multilineText:-72 url:133 email:-41 number:-22 boolean:-25 choice:-27 reference:-51 list:-44
type typeNoun public text:-210 multilineText:258 url:-46 integer:-45 boolean:-70 choice:378 reference:-193 multipleReference:-50 list:-44 keyValues:116 date:-21
type typeNoun publish text:178 boolean:-173 choice:22
type typeNoun pull integer:128 boolean:-40 choice:20 reference:-49 list:-27
type typeNoun purchase text:-33 boolean:-56 choice:-53 reference:218
type typeNoun purpose text:23
type typeNoun purposes text:-117 multilineText:-28 choice:222 reference:-35
type typeNoun push boolean:27 choice:53 reference:-58
type typeNoun python text:121 multilineText:-231 url:-26 integer:-36 boolean:-25 choice:141 reference:-67 keyValues:162 file:-21
type typeNoun quantity text:-97 integer:-73 number:-78 boolean:269
type typeNoun query text:398 multilineText:-256 url:-48 integer:241 number:-36 boolean:-139 choice:-212 multipleChoice:-68 reference:170 multipleReference:-26 list:-103 keyValues:95 file:-22
type typeNoun questions text:-41 boolean:68 choice:20 reference:-20
type typeNoun queue text:170 multilineText:-45 integer:191 number:-30 boolean:-78 reference:-51 list:-35
type typeNoun quote text:-201 multilineText:316 integer:-49 number:-31 boolean:172 choice:-69 file:-28
type typeNoun quotes text:83 multilineText:-31 integer:28 choice:90 reference:-54
type typeNoun range text:88 multilineText:-31 url:-34 email:-28 integer:144 number:-23 boolean:-25 reference:-23 list:-73 date:89
type typeNoun ranges text:-99 list:163
type typeNoun rate text:-215 multilineText:-23 integer:-102 number:685 boolean:-221 choice:-86 multipleReference:-21
type typeNoun rather text:83 integer:-23 boolean:86 choice:-29
type typeNoun read text:-59 multilineText:76 choice:39
type typeNoun receipt text:-20 boolean:-20 reference:115
type typeNoun receive email:147 integer:58 boolean:-78 choice:-86 reference:39 multipleReference:82 list:-46
type typeNoun received text:-98 multilineText:-34 integer:309 boolean:-48 choice:-43 list:-28
type typeNoun receives text:35 url:33 email:81 integer:-43 choice:-28
type typeNoun receiving text:-34 multipleReference:192 list:-94
type typeNoun recipient text:-196 multilineText:104 email:121 integer:-63 number:-50 boolean:81 choice:125 reference:-70 list:-35
type typeNoun recommended text:-205 integer:141 choice:82 list:55
type typeNoun record text:-256 multilineText:-69 integer:-142 number:-32 boolean:261 choice:-242 multipleChoice:-43 reference:375 multipleReference:127 list:25 file:-39
type typeNoun recorded text:-101 reference:164 multipleReference:-26
type typeNoun recording text:42 integer:-48 boolean:74 list:-22
type typeNoun records multilineText:-118 url:-33 email:-58 integer:135 number:-44 boolean:165 choice:82 multipleReference:-44 list:-64 keyValues:-29
type typeNoun recurring multilineText:-37 integer:-38 boolean:207 choice:-80 reference:135 multipleReference:-41 list:-62
type typeNoun redirect text:-28 list:85
type typeNoun redirected text:33 url:140 boolean:-24 choice:-27 reference:-47 list:-26
type typeNoun reduction integer:-28 number:77
type typeNoun refer text:-278 multilineText:185 url:47 integer:74 number:-20 boolean:-112 choice:-25 reference:-42 multipleReference:253 list:-23
type typeNoun reference text:394 multilineText:-24 url:-47 integer:-68 boolean:-66 choice:-67 reference:-88 multipleReference:52 list:24 keyValues:-50
type typeNoun references text:53 choice:-30
type typeNoun refers text:-136 multilineText:-42 integer:193 number:-23 boolean:-42 choice:130 reference:-33
type typeNoun refresh text:-113 integer:64 boolean:29 choice:-116 multipleChoice:251 reference:-60 multipleReference:75 list:-62
type typeNoun regardless boolean:21
type typeNoun regex text:142 reference:-45
type typeNoun region text:23 multilineText:35 choice:-92 reference:98
type typeNoun register boolean:154 choice:-63
type typeNoun registered choice:-35 reference:-48 multipleReference:95
type typeNoun registration text:90 multilineText:-37 boolean:37 choice:-214 multipleChoice:59 reference:-56 multipleReference:74 list:56
type typeNoun registries choice:26 reference:-26
type typeNoun registry text:128 multilineText:-37 url:244 integer:-22 boolean:-165 choice:27 reference:-42 multipleReference:34 list:-51 file:-24
type typeNoun regular text:55 boolean:123 reference:-53 date:-70
type typeNoun related text:334 multilineText:-79 integer:-36 boolean:-49 choice:32 multipleChoice:-28 reference:-25 multipleReference:-39 list:-49
type typeNoun relations boolean:-34 reference:98
type typeNoun relationship text:157 multilineText:-34 number:-33 boolean:-49 choice:-21 reference:-33 date:20
type typeNoun relative text:87 multilineText:-66 integer:76 number:-65 boolean:-21 choice:109 reference:-55 date:-21
type typeNoun relevant text:140 multilineText:-78 integer:-40 boolean:-83 choice:-20 reference:61 multipleReference:82 list:-28
type typeNoun remaining text:-21 integer:-63 number:100 reference:22
type typeNoun reminder text:-67 multilineText:-22 email:27 integer:361 number:-28 boolean:-137 choice:-70 reference:87 multipleReference:-32 list:-68
type typeNoun reminders integer:107 boolean:-27 choice:-32
type typeNoun remote text:54
type typeNoun remove text:-68 multilineText:-37 boolean:91 choice:41 multipleReference:-32 list:104
type typeNoun rendered text:-30 multilineText:43
type typeNoun replace text:336 multilineText:-29 boolean:-236 choice:-35 reference:-23 list:-24 keyValues:33
type typeNoun replaced text:84 multilineText:-21
type typeNoun replicas integer:25
type typeNoun replies text:-66 email:114 boolean:60
type typeNoun reply text:97 url:-46 boolean:45 choice:-140 reference:111 multipleReference:-39
type typeNoun report text:-372 multilineText:-65 integer:-131 number:-38 boolean:434 choice:31 multipleChoice:-36 reference:176 list:-87 keyValues:-27 file:102
type typeNoun reports text:32 choice:-84 reference:-40 multipleReference:206 list:-30
type typeNoun repository text:-52 multilineText:-22 url:20 integer:-26 boolean:86 choice:-39 reference:65 list:-38
type typeNoun represent text:66 boolean:-85 date:21 file:60
type typeNoun request text:-457 multilineText:-105 url:-23 integer:219 number:-78 boolean:328 choice:41 reference:-122 multipleReference:-44 keyValues:340 date:-26
type typeNoun requests text:-116 multilineText:-139 integer:223 choice:-47 reference:-26 multipleReference:-21 list:-24 keyValues:240
type typeNoun require text:-104 boolean:277 choice:-64
type typeNoun required multilineText:45 url:-22 integer:-25 number:-105 boolean:33 choice:-70 multipleChoice:-47 reference:36 multipleReference:-123 keyValues:95 date:-45 file:91
type typeNoun requirements text:24 reference:20
type typeNoun requirements.txt text:129 file:-65
type typeNoun requires text:-46 boolean:81 choice:-78 list:124
type typeNoun reserved text:118 boolean:-39 choice:-36 reference:-21
type typeNoun resolution text:239 integer:-23 number:-29 boolean:-79 choice:-29 reference:-23
type typeNoun resource text:141 multilineText:-93 url:-56 email:-24 integer:-58 number:-48 boolean:-111 choice:-79 reference:33 multipleReference:406 list:-107 keyValues:-52 date:-31 file:-55
type typeNoun resources text:476 integer:-200 number:-25 boolean:-78 choice:-52 reference:-27 multipleReference:42 list:-44
type typeNoun response text:-35 multilineText:159 boolean:-27 choice:-33 reference:-72 multipleReference:-21 list:105 keyValues:-22
type typeNoun responses text:-28 boolean:57
type typeNoun responsible text:32 reference:65 multipleReference:-25
type typeNoun restart text:67 number:-31 boolean:35 choice:-29 reference:-30
type typeNoun restarts text:43 integer:-26
type typeNoun restrict text:62 number:-24 boolean:-129 choice:-50 reference:123 multipleReference:-67 list:241
type typeNoun result text:215 boolean:-94 choice:-75 multipleChoice:-26 reference:-163 multipleReference:-25 list:255
type typeNoun results text:-54 integer:-30 boolean:171 choice:-40 multipleChoice:-30 reference:50 list:-71 date:36
type typeNoun retries text:-97 integer:108
type typeNoun retrieve multilineText:86 integer:29 choice:-32 reference:-45
type typeNoun retrieved text:56 choice:-30
type typeNoun return text:284 multilineText:32 integer:-58 number:-37 boolean:-65 choice:-28 reference:-64 list:-22
type typeNoun returned text:-234 multilineText:121 integer:219 boolean:-22 reference:-37
type typeNoun returns text:34 multilineText:85 choice:-50 reference:-20
type typeNoun review text:27 boolean:206 choice:-27 reference:-58 multipleReference:-64
type typeNoun right text:78 integer:-37 boolean:-33 keyValues:34
type typeNoun role text:523 multilineText:-87 url:-20 integer:-39 number:-45 boolean:-60 choice:-243 reference:92 multipleReference:-23 list:-31
type typeNoun roles text:-49 multilineText:-26 boolean:100 choice:-44 reference:-171 multipleReference:337 list:-67
type typeNoun root text:87 multilineText:38 choice:-31 reference:-25
type typeNoun round text:-194 integer:302 number:-57 boolean:159 choice:-30 reference:-160
type typeNoun rounding text:-34 integer:-54 number:86 boolean:32
type typeNoun route text:78 integer:74 number:-50 boolean:-87 choice:-56 reference:-62 multipleReference:159
type typeNoun routes text:-71 multilineText:-25 integer:-20 boolean:39 choice:165 multipleReference:-55 list:-141 keyValues:137
type typeNoun routing text:54 multilineText:-34
type typeNoun row text:44 number:-31 boolean:-48 choice:201 reference:-72
type typeNoun rows text:-38 integer:-21 number:-64 boolean:89 choice:119 reference:-27
type typeNoun rsa text:-163 multilineText:108 choice:-25 reference:73
type typeNoun rule text:-44 multilineText:-31 url:-65 number:45 choice:-72 multipleChoice:-41 reference:203 multipleReference:-91 list:-135 keyValues:150 date:-30
type typeNoun rules text:-223 multilineText:310 url:-22 number:-84 boolean:45 choice:-95 reference:50 multipleReference:-92 list:190 file:-44
type typeNoun run text:253 multilineText:-46 integer:-51 number:-38 boolean:-90 choice:205 multipleReference:-97 list:-83 keyValues:-31 file:-29
type typeNoun running text:55 multilineText:-48 url:-49 email:-22 integer:63 number:80 boolean:24 choice:-151 multipleChoice:-29 reference:-130 multipleReference:-33 list:-61 keyValues:105 date:108 file:-30
type typeNoun runs boolean:-103 choice:-36 reference:-31 multipleReference:302 list:-59
type typeNoun s3 text:-56 choice:-28 reference:128
type typeNoun sales text:-95 email:20 boolean:-69 choice:-143 reference:193 multipleReference:191 list:-26
type typeNoun same text:-172 multilineText:236 url:-23 email:42 integer:-185 number:-47 boolean:324 choice:137 multipleChoice:-23 reference:-153 multipleReference:-64 list:-89 keyValues:-29 date:-37
type typeNoun saml text:-81 multilineText:-61 url:89 integer:-23 choice:109 reference:-156 multipleReference:-37 list:73 keyValues:136
type typeNoun save text:-34 multilineText:36 boolean:168 choice:-75 reference:23 multipleReference:-33
type typeNoun saved text:-71 integer:93 choice:47
type typeNoun scan text:-139 url:-32 integer:-22 boolean:-36 reference:-66 multipleReference:-22 list:299
type typeNoun schedule text:47 multilineText:-28 boolean:184 choice:-70 multipleReference:-33 list:-47
type typeNoun scheduled text:-235 multilineText:261 integer:301 number:-37 boolean:-180 choice:-79 multipleChoice:-30 reference:37 multipleReference:-64 list:-34 keyValues:-38 date:53
type typeNoun schema text:-152 multilineText:402 url:-32 integer:-53 boolean:146 reference:-153 multipleReference:-27 list:-23
type typeNoun scope text:-27 choice:72 reference:-68 list:76
type typeNoun scopes text:-77 choice:-71 multipleChoice:-26 reference:-21 multipleReference:-39 list:331 keyValues:-32
type typeNoun scrape text:-55 integer:62
type typeNoun screen text:185 multilineText:-56 url:-24 email:58 integer:88 number:-29 boolean:56 choice:-128 reference:-41 multipleReference:-25 list:-23 date:-43
type typeNoun script text:311 multilineText:-100 boolean:-41 choice:41 multipleChoice:-23 reference:-98 list:-35
type typeNoun scroll text:-29 integer:-23 boolean:-46 reference:-24 multipleReference:-28 list:174
type typeNoun search text:181 multilineText:-255 url:-31 integer:-110 number:-47 boolean:294 choice:-71 multipleChoice:35 reference:-277 multipleReference:232 keyValues:-32 date:-23
type typeNoun searchable text:-77 number:-21 boolean:25 choice:24 reference:150 multipleReference:-21 list:-44
type typeNoun searches text:-64 integer:121 number:-21 reference:-21
type typeNoun second reference:51
type typeNoun seconds text:-236 integer:447 number:-72 boolean:-41 reference:-26 multipleReference:-22 list:-40 date:-26
type typeNoun secret text:459 multilineText:-57 url:-36 email:-21 integer:-49 number:-21 boolean:-25 reference:-152 multipleReference:-20 list:-61 keyValues:-29 date:-22
type typeNoun secrets text:27
type typeNoun section multilineText:-71 url:-31 email:-27 integer:187 number:-29 boolean:166 choice:68 reference:-153 multipleReference:-56 list:98 keyValues:-35 date:-110
type typeNoun sections text:-205 multilineText:-51 integer:-39 boolean:281 choice:-48 reference:-37 multipleReference:201 list:-66
type typeNoun secure text:33 integer:-31 boolean:50 choice:84 reference:-33 multipleReference:-25 list:-21
type typeNoun security text:149 multilineText:-21 choice:-30 reference:-22
type typeNoun see text:61 multilineText:-100 url:46 integer:-48 number:-23 boolean:-33 multipleChoice:-23 reference:396 multipleReference:-137 list:-79 keyValues:-24 date:-21
type typeNoun select text:-550 multilineText:-635 url:-257 email:-196 integer:-253 number:-60 boolean:-121 choice:268 multipleChoice:-47 reference:513 multipleReference:304 list:-360 keyValues:-232 date:94 file:-94
type typeNoun selected text:-189 multilineText:-163 url:-37 email:-22 integer:147 number:209 boolean:-272 multipleChoice:-65 reference:152 multipleReference:120 list:140 keyValues:-70 date:-77 file:-23
type typeNoun selecting text:-144 multilineText:-41 integer:-23 number:-22 boolean:92 choice:-130 reference:335 multipleReference:-23
type typeNoun selection text:-324 integer:-20 choice:182 reference:171
type typeNoun selector multilineText:193 integer:-30 number:-22 boolean:-54 choice:-143 reference:118 multipleReference:-25 list:-38 keyValues:-40
type typeNoun send text:-27 email:-40 integer:304 number:-51 choice:-91 multipleChoice:95 reference:91 multipleReference:-122 list:-170 keyValues:-26 date:-48 file:-25
type typeNoun sender text:188 url:-51 email:57 boolean:-57 reference:-25 list:-28
type typeNoun sending text:150 multilineText:-28 email:188 integer:-196 boolean:-29 choice:35 list:-48
type typeNoun sends multilineText:-46 choice:-20 reference:-32 list:177
type typeNoun sent text:-112 multilineText:-126 url:26 email:-52 integer:-29 number:-37 boolean:-257 choice:334 multipleReference:-76 list:107 keyValues:222 date:-23
type typeNoun separate text:-276 boolean:-25 choice:46 multipleReference:-21 list:373 keyValues:-26
type typeNoun separated text:-224 multilineText:-39 email:-20 integer:-25 number:-32 boolean:-33 reference:-39 multipleReference:-41 list:537 keyValues:-61
type typeNoun separator text:92 boolean:-32 reference:-31
type typeNoun sequence text:-58 integer:195 boolean:-124 choice:-43 reference:93
type typeNoun served text:44
type typeNoun server text:206 multilineText:-92 url:163 email:-72 integer:231 number:-86 boolean:-185 multipleChoice:-21 reference:-224 multipleReference:-57 list:134 keyValues:-41 date:-59 file:-25
type typeNoun servers text:32 multilineText:-29 url:245 integer:-39 boolean:-37 choice:-130 reference:-115 multipleReference:-116 keyValues:138 date:-34
type typeNoun service multilineText:259 url:-22 email:-54 integer:-93 number:-65 choice:-80 multipleChoice:-27 reference:199 multipleReference:-163 list:-133 keyValues:243 date:-49 file:-29
type typeNoun services text:41 integer:-20 boolean:27 reference:20 list:-34
type typeNoun session text:-61 multilineText:55 integer:107 boolean:-32
type typeNoun set text:-25 multilineText:-470 url:-105 email:-77 number:-178 boolean:-256 choice:102 reference:211 multipleReference:-247 list:-188 keyValues:73 date:170 file:-158
type typeNoun sets text:530 multilineText:-55 url:-31 integer:-71 number:127 boolean:-254 reference:-37 multipleReference:-79 list:-78 keyValues:-27 date:-53 file:-21
type typeNoun setting multilineText:-119 url:-20 integer:68 number:60 choice:112 multipleChoice:107 reference:-28 multipleReference:-98 list:-82 keyValues:-55 date:-90 file:-24
type typeNoun settings text:61 integer:-87 number:-36 boolean:144 choice:-353 multipleChoice:-34 reference:344 multipleReference:-91 list:86 keyValues:-42 date:-31
type typeNoun setup text:80 boolean:-20 choice:195 reference:-156 list:-38
type typeNoun sha256 text:35 multilineText:-20 choice:22
type typeNoun shared text:38 multilineText:-42 choice:124 reference:-59
type typeNoun short text:241 multilineText:-155 boolean:-101 choice:127 multipleReference:-24 list:-34
type typeNoun should text:32 multilineText:-55 url:69 email:74 integer:-308 number:-72 boolean:-62 choice:-92 multipleChoice:-64 reference:267 multipleReference:-73 list:34 keyValues:-47 date:84 file:-28
type typeNoun show text:-112 multilineText:-29 integer:-37 number:-20 boolean:154 choice:-59 reference:-64 multipleReference:263 list:-75 keyValues:-22 file:-20
type typeNoun shown text:-131 multilineText:507 url:-28 integer:101 number:-60 boolean:-133 choice:-229 reference:-385 multipleReference:462 list:-23 keyValues:-57 date:-37
type typeNoun shows text:-91 boolean:130
type typeNoun sid text:65
type typeNoun side multilineText:131 integer:-21 choice:-28 reference:-31 list:-25
type typeNoun sidebar text:68 boolean:-24 choice:82 reference:-93
type typeNoun sign text:202 multilineText:-76 integer:-61 boolean:50 choice:-28 reference:-33 multipleReference:-70 list:87 keyValues:-49
type typeNoun sign-up text:69 url:53 choice:-23 reference:-26 list:-37
type typeNoun signature text:-180 multilineText:105 boolean:123
type typeNoun signed text:-62 boolean:246 choice:-58 file:-24
type typeNoun signing multilineText:29
type typeNoun similar text:-24 multilineText:55
type typeNoun simple text:37 multilineText:-31 url:-21 number:42 boolean:22 list:-21
type typeNoun simply text:195 multilineText:-35 choice:-20 list:-44 keyValues:-29
type typeNoun simultaneously text:-48 integer:113
type typeNoun since text:-40 boolean:23 reference:59
type typeNoun single text:-245 multilineText:154 email:-20 integer:-42 number:66 boolean:-108 choice:95 reference:183 list:-31 keyValues:-21 file:-31
type typeNoun sink text:-45 multilineText:38 integer:47 choice:-32
type typeNoun site text:151 url:89 boolean:-128 choice:-29 reference:-20 list:-34
type typeNoun size text:-23 multilineText:-30 url:-33 integer:251 number:-127 boolean:-91 choice:-35 reference:-33 multipleReference:-34 list:-127 keyValues:209 date:-29
type typeNoun skip text:-46 integer:-39 boolean:-156 choice:-23 multipleChoice:-28 multipleReference:79 list:224 file:42
type typeNoun skipped text:57 choice:-31
type typeNoun slack text:-164 multipleChoice:145 reference:-79 multipleReference:-57 list:210
type typeNoun slash text:-30 url:36
type typeNoun slug text:61 boolean:-22 choice:60 reference:-53 multipleReference:29 list:-21
type typeNoun sms multilineText:-25 integer:-33 boolean:-84 choice:-51 multipleReference:379 list:-165
type typeNoun smtp text:27 email:58 integer:50 choice:-21 reference:-20
type typeNoun so text:-218 multilineText:-82 url:-44 email:-23 integer:-111 number:-78 boolean:82 choice:-258 multipleChoice:-25 reference:359 multipleReference:87 list:-68 keyValues:-25 date:87
type typeNoun soft text:-22 integer:107 boolean:-32
type typeNoun software text:-34 choice:-37 reference:93
type typeNoun some text:171 integer:-31 choice:-22 list:-21
type typeNoun something text:62 boolean:-47 choice:79
type typeNoun sort text:226 integer:-50 boolean:-65 choice:-96 multipleReference:-40 list:-76 keyValues:139
type typeNoun source text:249 multilineText:-223 url:-29 integer:22 number:-41 boolean:235 choice:-96 reference:-39 multipleReference:-61 list:-47 keyValues:-31
type typeNoun space text:33 integer:-27 reference:-22 list:81
type typeNoun special text:-184 multilineText:69 integer:306 boolean:-56 choice:-20
type typeNoun specific text:198 multilineText:-166 url:-46 email:86 integer:-135 number:-59 boolean:-251 choice:-54 multipleChoice:-56 reference:-170 multipleReference:472 list:108 keyValues:-177 date:160 file:-35
type typeNoun specified text:21 multilineText:-22 integer:160 number:-72 boolean:-48 choice:94 reference:-67 list:-39 date:-27
type typeNoun specifies text:396 multilineText:-224 url:-65 email:-37 integer:183 number:372 boolean:-310 choice:-280 multipleChoice:-30 reference:-149 multipleReference:-69 list:-90 keyValues:-57 file:-33
type typeNoun specify text:-342 multilineText:-68 url:-98 email:-163 integer:-172 number:-93 boolean:57 choice:218 multipleChoice:24 reference:-225 multipleReference:-89 list:449 date:-68 file:-55
type typeNoun spend text:-58 reference:84
type typeNoun sql text:-526 multilineText:546 url:-49 integer:-59 number:-26 boolean:-147 choice:-122 multipleChoice:-26 reference:234 multipleReference:-51 list:-67 keyValues:263
type typeNoun ssh text:66 url:-23 boolean:41 choice:-29 multipleChoice:-30 reference:72 multipleReference:-53 list:-33
type typeNoun ssl text:-72 choice:34 multipleChoice:121
type typeNoun sso url:23
type typeNoun stage text:-145 boolean:-37 choice:288
type typeNoun staging text:-139 multipleReference:217 list:-21
type typeNoun stale text:159 multilineText:-25 integer:-32 boolean:-82 choice:49
type typeNoun standalone text:-48 multilineText:-29 boolean:34 choice:-82 multipleChoice:217 reference:-41 list:-22
type typeNoun standard text:-54 integer:-93 number:209
type typeNoun start text:-249 multilineText:62 url:-20 integer:-87 number:-32 choice:135 multipleChoice:-21 reference:-302 multipleReference:199 list:-64 date:431
type typeNoun starting text:-71 multilineText:76 integer:-44 number:-27 boolean:-28 choice:-23 reference:-50 list:-23 keyValues:142 date:76
type typeNoun starts text:-24 integer:-30 boolean:-150 choice:183 date:47
type typeNoun state multilineText:-68 choice:-21 reference:-40 keyValues:180
type typeNoun statement text:-284 multilineText:679 url:-23 integer:-36 number:-33 boolean:-110 reference:-98 list:-35 keyValues:-23
type typeNoun statements text:-38 multilineText:24 boolean:-84 list:-44 keyValues:141
type typeNoun states text:98 integer:-28 boolean:-52 choice:-69 reference:119 multipleReference:-26 list:-26
type typeNoun statistics text:-44 reference:104
type typeNoun status text:-338 multilineText:-25 integer:352 boolean:26 choice:137 reference:-59 list:-39 keyValues:-21
type typeNoun statuses text:-49 integer:162 boolean:-54 choice:-44 reference:49 multipleReference:-25 list:-39
type typeNoun step text:114 multilineText:67 url:28 email:82 integer:-48 boolean:-109 choice:-56 multipleReference:-22 list:-48
type typeNoun stop text:114 boolean:-79
type typeNoun storage text:-239 multilineText:34 url:-23 email:-27 integer:337 number:-60 boolean:-185 choice:-30 reference:95 multipleReference:166 list:-91 keyValues:-23 date:-20
type typeNoun store text:-124 multilineText:146 url:-22 integer:95 number:-27 boolean:123 choice:-30 reference:-26 multipleReference:-60 list:-35
type typeNoun stored text:-51 multilineText:-71 url:-20 integer:237 number:-41 boolean:-155 choice:46 reference:50 multipleReference:-20 list:-40 keyValues:44
type typeNoun stores boolean:-27 choice:-91 reference:158
type typeNoun storing text:-140 multilineText:-27 choice:304 reference:-35
type typeNoun strategy text:107 boolean:-60 choice:185 reference:-120 list:-70
type typeNoun string text:399 multilineText:-84 url:-20 integer:-38 number:-46 boolean:20 choice:-73 reference:-50 list:-22
type typeNoun strings text:-47 integer:-53 boolean:-35 choice:-30 reference:-49 list:291
type typeNoun style text:-49 multilineText:139 boolean:-24 reference:-21
type typeNoun sub text:78 choice:-50 reference:26
type typeNoun subject text:124 multilineText:-27 reference:-27
type typeNoun submit text:-62 choice:165 reference:-53
type typeNoun subscribed text:-34 reference:-24 multipleReference:92
type typeNoun subscription text:-25 multilineText:61 url:-23 integer:69 number:128 boolean:-201 choice:121 reference:-72 list:-26 date:-22
type typeNoun success text:-74 integer:-36 boolean:-67 choice:125 multipleChoice:123 reference:-34
type typeNoun successfully boolean:29
type typeNoun such text:347 multilineText:89 url:-42 email:-25 integer:74 number:-37 boolean:21 choice:-366 multipleChoice:-25 reference:171 multipleReference:-63 list:-83 keyValues:-45 date:-20
type typeNoun suite text:200 boolean:-48 choice:-209 reference:-41 multipleReference:104
type typeNoun summary text:41 integer:29 boolean:29 choice:-24 list:-31
type typeNoun support text:120 multilineText:-142 url:220 email:70 integer:-79 boolean:-82 choice:126 multipleChoice:183 reference:-82 multipleReference:-46 list:-162 keyValues:-133 date:-25
type typeNoun supported text:-81 boolean:-135 choice:394 multipleChoice:117 reference:-208
type typeNoun supports text:-139 multilineText:-60 url:-30 email:-35 integer:-45 number:-45 boolean:-207 choice:272 multipleChoice:-30 reference:-130 multipleReference:120 list:250 keyValues:-23 date:-27 file:29
type typeNoun sure text:-78 email:25 integer:-73 choice:-171 reference:162 multipleReference:-31 list:-25 keyValues:269
type typeNoun switch text:-222 multilineText:-36 integer:-21 boolean:458 choice:41 reference:-112 multipleReference:-23 list:-25
type typeNoun symbol text:245 boolean:-29 choice:-150 reference:-24
type typeNoun sync text:48 integer:-20 choice:-25 reference:20 list:-20
type typeNoun synchronization text:-63 integer:90 boolean:-27
type typeNoun syntax text:89
type typeNoun system text:110 multilineText:399 email:25 integer:86 number:-73 boolean:-80 choice:-114 multipleReference:-72 list:-137 keyValues:-62 date:-33
type typeNoun tab url:120 boolean:109 choice:-226 reference:258 multipleReference:-71 list:-80 keyValues:-36
type typeNoun table text:-56 multilineText:-99 url:-57 email:-33 integer:-109 number:-94 boolean:135 choice:130 multipleChoice:-43 reference:88 list:68 keyValues:-52 date:-28 file:-32
type typeNoun tables text:-106 boolean:199 choice:135 reference:-74 multipleReference:-42 list:-29
type typeNoun tabs text:-83 multilineText:-22 boolean:-52 reference:-40 multipleReference:273
type typeNoun tag text:57 boolean:-37 choice:21 reference:-23
type typeNoun tags text:-30 multilineText:-102 integer:-49 choice:-89 reference:-56 multipleReference:310 list:82 keyValues:-118
type typeNoun take text:72 number:-20 boolean:-86 choice:-43 reference:239 list:-65
type typeNoun taken text:56 integer:-31 number:25
type typeNoun target text:82 multilineText:196 url:98 email:-42 integer:-94 number:57 boolean:22 choice:-67 multipleChoice:-20 multipleReference:-84 list:-128 keyValues:-41 date:-34 file:-38
type typeNoun task text:57 multilineText:36 url:-81 email:-46 integer:51 number:-36 boolean:-43 choice:-73 multipleChoice:-66 reference:-103 multipleReference:-157 list:-207 date:461 file:-46
type typeNoun tasks text:-446 multilineText:-25 integer:147 number:167 boolean:88 choice:-34 reference:210 date:-115
type typeNoun tax text:129 multilineText:-61 integer:-182 number:-143 boolean:383 choice:-132 reference:198 multipleReference:-84 list:-74
type typeNoun tcp text:-114 multilineText:-25 integer:40 boolean:-59 choice:33 reference:-41 multipleReference:-32 list:74 keyValues:140
type typeNoun team text:97 multilineText:-23 email:118 integer:-25 number:-31 boolean:-77 reference:28 multipleReference:-25
type typeNoun teams text:-98 boolean:-31 choice:-51 multipleReference:105 list:136
type typeNoun telegram text:200 url:-73 boolean:-22 choice:-25 list:-25
type typeNoun template text:234 multilineText:-247 email:-37 integer:-54 number:-25 boolean:-135 choice:-175 reference:408 multipleReference:-36 list:-38 keyValues:207
type typeNoun templates text:204 multilineText:-71 boolean:-96 choice:-40 reference:56
type typeNoun tenant text:39 url:28 choice:-26
type typeNoun term text:355 integer:-99 number:-40 boolean:-47 choice:-25 reference:-27 keyValues:-24
type typeNoun terms text:-119 multilineText:247 boolean:-29 choice:-86 reference:-30
type typeNoun test text:-25 multilineText:-75 integer:-28 boolean:157 multipleChoice:162 reference:-176 multipleReference:60 list:-65 keyValues:-21
type typeNoun testing boolean:38 choice:-24
type typeNoun text text:544 multilineText:281 url:-72 email:-42 integer:-128 number:-107 boolean:-186 choice:290 multipleChoice:-41 reference:-323 multipleReference:-143 list:-38 keyValues:-98 date:-42 file:27
type typeNoun than multilineText:-39 url:-34 number:78 boolean:90 choice:62 reference:64 multipleReference:-68 list:-42 date:-40
type typeNoun that text:44 multilineText:-194 url:-261 email:76 integer:-190 number:84 boolean:-322 choice:-260 multipleChoice:-178 reference:76 list:173 keyValues:-288 date:142 file:-118
type typeNoun the text:-266 multilineText:-494 url:-756 email:-667 integer:-703 number:-259 boolean:-293 choice:-568 multipleChoice:-600 reference:-110 multipleReference:-246 list:-461 keyValues:-866 date:-243 file:-424
type typeNoun their text:-217 url:-27 integer:23 number:-57 choice:51 multipleChoice:-29 reference:-108 multipleReference:193 list:92 keyValues:59 date:-34 file:-29
type typeNoun them text:-44 multilineText:-52 url:-38 integer:-53 number:-24 boolean:-43 choice:-90 multipleChoice:-23 reference:-51 multipleReference:236 list:141 keyValues:56
type typeNoun theme text:-118 boolean:101 choice:132 reference:-103
type typeNoun then text:-454 multilineText:-138 url:39 integer:-116 number:299 boolean:70 multipleChoice:-58 reference:276 list:23 keyValues:-53 date:-88 file:-33
type typeNoun there text:32 multilineText:110 email:-28 number:-41 boolean:-157 choice:207 multipleChoice:-23 reference:-33 multipleReference:-23 list:-44
type typeNoun these text:146 multilineText:-80 url:-29 integer:-31 number:-26 boolean:-85 reference:31 multipleReference:-83 list:168
type typeNoun they text:-119 multilineText:-92 url:140 email:-27 integer:-58 number:187 boolean:41 choice:-145 reference:-105 multipleReference:185 list:58 keyValues:-58 date:-22
type typeNoun this text:-177 multilineText:-48 url:-211 email:-121 integer:-32 number:-59 boolean:53 choice:-119 multipleChoice:-69 reference:77 multipleReference:-105 list:-41 keyValues:-161 date:-139 file:-77
type typeNoun those text:-39 integer:51 choice:80 reference:-30
type typeNoun thousands text:140 choice:-91
type typeNoun threads text:151 integer:-74 number:-43 boolean:-106 choice:-29 reference:135
type typeNoun three text:-25 multilineText:-22 integer:37 boolean:-83 choice:323 multipleChoice:-25 reference:-25 multipleReference:-51 list:-42
type typeNoun threshold text:-178 number:104 boolean:163 choice:-32 reference:-20 multipleReference:-23
type typeNoun through text:167 email:-25 integer:-88 boolean:-277 choice:160 reference:-57 list:123
type typeNoun throughout text:103 reference:-42
type typeNoun tick text:-83 multilineText:-25 number:-25 boolean:182 choice:50 reference:-35 multipleReference:-28 list:-21
type typeNoun ticket text:65 url:-29 boolean:-25 choice:-28 reference:35
type typeNoun ticking text:-44 number:63 boolean:56
type typeNoun time text:82 multilineText:-103 url:-68 email:-62 integer:372 number:-122 boolean:-387 choice:166 multipleChoice:-24 reference:-88 multipleReference:-64 keyValues:-59 date:145
type typeNoun timeout text:-77 integer:96 number:-82 boolean:237 choice:-187 reference:-169 multipleReference:-25 list:249 date:-45
type typeNoun timer choice:-36 reference:40
type typeNoun times text:-102 integer:180 number:-26
type typeNoun timestamp text:109 multilineText:-22 boolean:43 date:-55
type typeNoun timestamps text:68 integer:-47 boolean:55
type typeNoun timezone integer:44 boolean:-33 choice:-59 reference:94
type typeNoun title text:65
type typeNoun tls text:-246 multilineText:-21 url:249 boolean:177 choice:-91 reference:-20
type typeNoun to text:-178 multilineText:-424 url:-511 email:-399 integer:-199 number:-271 boolean:28 choice:-387 multipleChoice:-165 reference:-613 multipleReference:-223 list:269 keyValues:-509 date:-606 file:105
type typeNoun today text:-49 date:118
type typeNoun toggle text:-189 multilineText:-34 url:-39 integer:-57 number:-29 boolean:561 choice:-49 reference:40 multipleReference:-61 list:-42 keyValues:-25
type typeNoun toggling boolean:137 date:-53
type typeNoun token text:368 multilineText:-119 email:-29 integer:-43 number:-49 boolean:-244 choice:-252 multipleChoice:229 reference:86 multipleReference:-90 list:139 keyValues:-43 date:-35
type typeNoun tokens text:-89 multilineText:-68 integer:208 number:-27 choice:-58 reference:-27 list:142
type typeNoun tolerance text:159 integer:88 number:-42 boolean:-49 choice:-194 reference:-154 list:260
type typeNoun tool text:-237 multilineText:-27 url:246 integer:-43 number:-22 boolean:-113 choice:74 reference:-106 multipleReference:-28 list:218
type typeNoun tools text:-21 choice:142 reference:-102
type typeNoun top text:52 boolean:-21 reference:32
type typeNoun topic text:170 url:-22 integer:-96 number:-29 boolean:-81 choice:157 list:-25 date:-22
type typeNoun topics text:33 multilineText:-35 integer:31 boolean:-26 choice:-22 list:79 keyValues:-28
type typeNoun total text:-293 multilineText:-22 number:504 boolean:-76 choice:67 reference:-20 multipleReference:-28 list:-32
type typeNoun totals boolean:31
type typeNoun track text:66 integer:-25 boolean:40 choice:62 reference:-53 list:-25
type typeNoun tracking boolean:31
type typeNoun trailing text:-30 url:36
type typeNoun transaction text:-112 integer:-29 number:-25 boolean:-53 choice:398 reference:-102 list:-20
type typeNoun transfer text:-36 integer:-25 reference:22 multipleReference:195 list:-117
type typeNoun transform multilineText:94 choice:-36 list:-23
type typeNoun translations text:-109 boolean:127 choice:-53 reference:106
type typeNoun transmitted text:29 url:-24
type typeNoun travel text:-66 integer:94 number:-67 choice:-53 reference:107
type typeNoun trigger text:-698 multilineText:-84 url:-40 integer:-54 number:67 boolean:348 choice:136 multipleChoice:170 multipleReference:-120 list:200 keyValues:56 date:-56
type typeNoun triggered text:43
type typeNoun troubleshoot choice:-20 reference:43
type typeNoun true text:-458 multilineText:-39 url:-24 integer:-58 number:-28 boolean:818 choice:-21 reference:-74 list:-48 keyValues:-26 date:-21
type typeNoun ttl text:-132 integer:197 number:-24
type typeNoun turn boolean:69
type typeNoun turned text:-56 boolean:174 reference:-25 multipleReference:-24
type typeNoun turns text:-60 integer:-24 boolean:204 multipleReference:-26
type typeNoun twilio text:80 multilineText:-23 url:-21 number:-20 boolean:140 choice:-76 reference:-55 multipleReference:123 list:-120
type typeNoun two text:-266 multilineText:191 integer:69 number:-32 boolean:-90 choice:277 reference:-50 multipleReference:-57 list:-40
type typeNoun type text:-73 multilineText:21 url:-71 email:-77 number:-152 boolean:-283 choice:161 multipleChoice:-66 reference:171 multipleReference:35 list:-301 keyValues:157 date:-114 file:-49
type typeNoun types text:67 multilineText:-117 url:-52 email:-32 integer:-95 number:-55 boolean:-337 choice:-65 multipleChoice:127 reference:-107 multipleReference:467 list:162 keyValues:-55 date:-36 file:-31
type typeNoun typically text:-159 url:246 integer:40 choice:-20 list:-32
type typeNoun ui text:-37 boolean:84
type typeNoun uncheck boolean:97
type typeNoun under text:139 multilineText:-88 url:-24 integer:72 number:-70 boolean:111 choice:-45 multipleChoice:-30 reference:55 multipleReference:-125 list:-45 keyValues:63 date:-38
type typeNoun unique text:313 multilineText:-53 url:-197 email:-56 number:-20 boolean:128 choice:-108 reference:-112 multipleReference:-29 list:189
type typeNoun unit text:-112 multilineText:-53 url:-33 integer:-116 number:459 boolean:332 choice:-35 multipleChoice:-29 reference:-230 multipleReference:-96 list:-67 date:-30
type typeNoun units text:75 integer:-157 boolean:66 reference:-60 multipleReference:67
type typeNoun unless text:-58 url:193 boolean:-23 reference:-27
type typeNoun until integer:-41 reference:-29 date:140
type typeNoun up text:137 multilineText:101 url:-73 email:-29 integer:-230 number:65 choice:-178 reference:110 multipleReference:247 list:-76 keyValues:-37 date:-119 file:-24
type typeNoun update text:130 multilineText:-78 number:308 boolean:-63 reference:-85 multipleReference:-62 list:-26 date:-29
type typeNoun updated choice:45 reference:-33
type typeNoun updates text:106 integer:-42 boolean:-20 reference:-25 multipleReference:-26 list:101
type typeNoun upload text:-267 multilineText:84 url:-66 email:-30 integer:-53 number:-47 boolean:-65 choice:-147 multipleChoice:-21 reference:309 multipleReference:-49 list:-38 keyValues:-20 date:-22 file:218
type typeNoun uploaded text:-63 multipleReference:103
type typeNoun upon text:-77 multilineText:78 reference:66 multipleReference:-30
type typeNoun upstream text:-23 url:66 boolean:-47 choice:-42 reference:113
type typeNoun uri multilineText:56
type typeNoun url text:-832 multilineText:-92 url:1849 email:-68 integer:-136 number:-77 boolean:-278 choice:-164 multipleChoice:-24 reference:-67 multipleReference:-108 list:-212 keyValues:-57 date:-44 file:-53
type typeNoun urls text:-44 url:-22 boolean:-23 reference:-51 multipleReference:-27 list:222
type typeNoun us text:-243 url:-74 boolean:113 choice:342 multipleReference:-36 list:-20
type typeNoun use text:147 multilineText:-270 url:-39 integer:-133 number:-122 boolean:-323 choice:96 multipleChoice:-81 reference:397 list:-29 keyValues:-145 date:-85 file:-59
type typeNoun used text:578 multilineText:26 url:-98 integer:-38 number:85 boolean:-115 choice:-265 multipleChoice:89 reference:-286 multipleReference:222 list:-290 keyValues:-94 date:-89 file:-59
type typeNoun useful text:-137 integer:93 boolean:-22 choice:-36 reference:151
type typeNoun user text:139 multilineText:-215 url:-84 email:294 integer:-101 number:-181 boolean:-29 choice:-532 multipleChoice:126 reference:32 multipleReference:323 list:-162 keyValues:-90 date:-107 file:-68
type typeNoun user-defined text:246 multilineText:-112 boolean:-54 choice:-68 multipleChoice:-20 reference:-23 list:-57 keyValues:100
type typeNoun username text:182 multilineText:-54 url:-41 email:-49 integer:-49 number:-54 boolean:44 choice:182 multipleChoice:-42 reference:113 multipleReference:-99 list:-73 keyValues:-28 date:-44
type typeNoun users multilineText:-163 url:117 email:-68 integer:-146 number:71 boolean:299 multipleChoice:-52 reference:72 multipleReference:-45 list:-282 keyValues:-106 date:-54 file:-36
type typeNoun user’s text:47 email:-38 boolean:-23 keyValues:70
type typeNoun uses text:164 multilineText:-109 url:-29 integer:124 number:-27 boolean:274 choice:51 multipleChoice:-25 reference:-206 multipleReference:-64 list:-96 keyValues:-44 date:-22
type typeNoun using text:-99 multilineText:52 url:101 email:62 integer:71 number:-104 boolean:-99 choice:-333 multipleChoice:-32 reference:223 multipleReference:31 keyValues:-46 date:-45 file:-24
type typeNoun valid text:-82 multilineText:-20 email:151 integer:33 choice:-71 reference:98 multipleReference:-34
type typeNoun validate text:145 multilineText:-33 choice:-34 reference:-33
type typeNoun validated multilineText:26 boolean:23
type typeNoun validation boolean:53 multipleReference:-23
type typeNoun value text:-72 multilineText:-409 url:89 email:-85 integer:107 number:596 boolean:124 choice:-508 multipleChoice:-59 multipleReference:-112 list:-177 keyValues:253 date:-54 file:-52
type typeNoun values text:-550 multilineText:-95 url:-44 email:-25 integer:25 number:618 boolean:59 choice:-242 multipleChoice:-31 reference:-140 multipleReference:137 list:66 keyValues:122 date:-43 file:-23
type typeNoun variable text:288 multilineText:-162 url:-62 integer:-47 boolean:-96 choice:-116 reference:-98 multipleReference:156 list:-79 keyValues:210
type typeNoun variables text:105 integer:-49 multipleReference:163 keyValues:-168
type typeNoun vat integer:-37 number:-26 boolean:237 choice:-31 reference:-97
type typeNoun vault text:71 list:-21
type typeNoun vendor text:106 multilineText:-53 url:-89 email:-40 number:-55 boolean:93 choice:-171 reference:152 multipleReference:-51 list:-40 date:114
type typeNoun vendors boolean:44
type typeNoun verification multipleReference:-30 list:56
type typeNoun verified text:-176 email:118 choice:124
type typeNoun verify text:-56 multilineText:108
type typeNoun verifying file:51
type typeNoun version text:-68 integer:-25 boolean:63 choice:-71 reference:164 list:-27
type typeNoun versions text:-55 multilineText:-38 integer:-35 boolean:176 choice:-55 multipleChoice:121
type typeNoun vertex boolean:51
type typeNoun via text:79 boolean:67 choice:-27 reference:-33 multipleReference:-66 list:110 keyValues:-37
type typeNoun view text:-90 multilineText:-39 boolean:31 choice:177 reference:-40 multipleReference:61 list:-22
type typeNoun views text:-30 integer:44 boolean:27 choice:-60 multipleChoice:70 reference:-23
type typeNoun virtual text:-216 integer:348 number:-42 choice:-22
type typeNoun visibility choice:60
type typeNoun visible text:269 integer:-68 boolean:-250 choice:26 reference:-54 multipleReference:-49 list:55 date:120
type typeNoun visitors text:-74 boolean:131
type typeNoun volume boolean:107 reference:-45
type typeNoun wait text:65 integer:102 number:-29 boolean:34 choice:-39 list:-60 keyValues:-30 date:-24
type typeNoun waiting text:109 integer:-40
type typeNoun want text:-318 multilineText:-44 url:-106 email:-88 integer:-184 boolean:-61 choice:26 reference:-153 multipleReference:214 keyValues:77 date:68
type typeNoun wants text:138 boolean:-77 reference:-23
type typeNoun was text:136 integer:-26 number:-34 boolean:49 choice:-43 reference:-250 multipleReference:-43 date:247
type typeNoun way choice:78 reference:-43
type typeNoun we text:-80 multilineText:145 integer:-34 boolean:-68 choice:184 reference:-44 list:-26
type typeNoun web text:30 multilineText:-81 list:98
type typeNoun webhook text:-114 multilineText:-28 url:164 integer:-22 boolean:-62 choice:178 reference:-25 multipleReference:-42 list:-42 file:55
type typeNoun website text:191 multilineText:-46 url:-135 email:-27 boolean:144 choice:54 reference:-74 list:-43
type typeNoun week integer:-25 choice:98 date:-24
type typeNoun weekly text:-48 boolean:-118 choice:-98 multipleChoice:260 reference:108 multipleReference:-37
type typeNoun welcome text:48
type typeNoun what text:118 multilineText:-24 url:-31 integer:-157 number:98 boolean:-225 choice:-24 reference:198 multipleReference:-38 list:154 keyValues:-20
type typeNoun whatever text:73 integer:-37
type typeNoun when text:-158 multilineText:-481 url:-145 integer:68 boolean:399 choice:-299 multipleChoice:-174 reference:-143 multipleReference:-233 list:94 keyValues:98 date:56 file:-93
type typeNoun where text:64 multilineText:133 url:159 email:-56 integer:44 number:-130 boolean:-280 choice:-193 multipleChoice:-75 reference:409 multipleReference:44 list:-223 keyValues:-94 date:-80 file:-26
type typeNoun whether text:-412 multilineText:-71 url:-28 email:-76 integer:-157 number:-55 boolean:394 choice:455 multipleChoice:183 reference:-99 multipleReference:-125 list:-117 keyValues:-37 date:-24
type typeNoun which text:31 multilineText:-84 url:-110 email:-31 integer:288 number:-219 boolean:-781 choice:-254 multipleChoice:-86 reference:135 multipleReference:498 list:-99 file:-115
type typeNoun while text:-106 multilineText:31 boolean:140 choice:-35
type typeNoun who text:204 multilineText:36 url:-42 integer:-121 number:-36 boolean:-159 choice:89 multipleChoice:-32 reference:61 keyValues:-28 date:-25
type typeNoun whose multipleReference:203 list:-26 keyValues:-56
type typeNoun why text:100 boolean:-20 choice:-28
type typeNoun will text:-185 multilineText:40 url:-126 email:-156 integer:-203 number:-221 boolean:-97 choice:-159 multipleChoice:-176 reference:-85 multipleReference:329 list:-65 keyValues:-129 date:-160 file:-103
type typeNoun window text:-41 multilineText:-53 url:-21 email:-21 integer:-105 number:-76 boolean:-85 choice:-80 multipleChoice:-28 reference:52 multipleReference:154 list:233 keyValues:-24 date:-32
type typeNoun wish text:-164 email:109 integer:221 number:-26 boolean:-119 choice:-23 reference:84 multipleReference:-31
type typeNoun with text:-229 multilineText:-58 url:-159 email:-73 boolean:169 choice:-220 multipleChoice:-95 reference:-20 list:260 keyValues:140 date:-88 file:-60
type typeNoun within text:126 url:-26 integer:-31 number:-27 boolean:80 choice:40 reference:-49 multipleReference:-32 list:-44 keyValues:-21
type typeNoun without text:116 url:-20 number:-23 boolean:51 choice:-78 reference:-91 multipleReference:-40 list:-23 date:183
type typeNoun won't text:-59 boolean:103
type typeNoun worker text:146 url:37 integer:-63 number:-52 boolean:-114 choice:-35 reference:113
type typeNoun workflow text:-103 multilineText:-37 integer:-23 boolean:-89 choice:-65 multipleChoice:235 reference:198 multipleReference:-26 list:-40
type typeNoun works text:132 url:-29 boolean:71 choice:-25 reference:-60 multipleReference:-24
type typeNoun workspace text:36
type typeNoun world text:-106 multilineText:234 choice:-42 reference:-20
type typeNoun would text:-119 boolean:-84 choice:188 reference:-25 list:94
type typeNoun write text:74 multilineText:125 integer:-28 boolean:-30 choice:-30 multipleReference:-32 list:-74
type typeNoun x509 text:-28 multilineText:35 choice:-20 file:51
type typeNoun xml text:-128 multilineText:84 boolean:350 choice:-28 reference:-33 multipleReference:-47 list:-55 keyValues:-109
type typeNoun yaml text:-85 multilineText:21 integer:-26 list:-29 file:163
type typeNoun year multilineText:-28 integer:-41 number:-35 boolean:-46 choice:78 reference:136 date:-37
type typeNoun years text:355 multilineText:-20 integer:-182 number:-30 boolean:-24 reference:-30
type typeNoun yet text:-97 multilineText:-29 integer:271 choice:-43 reference:-50
type typeNoun you text:-507 multilineText:132 email:-55 integer:-658 number:49 boolean:-331 choice:-236 multipleChoice:-268 multipleReference:275 list:-386 keyValues:-32 date:-141 file:-169
type typeNoun you'd text:107
type typeNoun you'll integer:-30 choice:46
type typeNoun you're text:-97 multilineText:-28 integer:252 number:-71 boolean:-77 choice:-155 reference:140 date:129
type typeNoun your text:100 multilineText:160 url:146 email:-268 integer:-349 number:-243 boolean:-613 choice:-212 multipleChoice:-29 reference:-48 list:-288 keyValues:-159 date:47 file:-173
type typeNoun zero text:-20 integer:-37 number:98 reference:-33
type typeNounClass dateNoun text:-370 multilineText:-118 url:-59 email:-37 integer:100 boolean:-275 choice:123 multipleChoice:-49 reference:-345 multipleReference:-134 list:-49 keyValues:-67 date:896 file:-38
type typeNounClass durationNoun text:323 multilineText:-183 url:-104 email:-106 integer:378 number:-341 boolean:-254 choice:-179 multipleChoice:-74 reference:-230 multipleReference:-47 list:88 keyValues:-121 date:314 file:-41
type typeNounClass emailNoun text:-278 multilineText:-32 url:-138 email:534 integer:-29 number:-100 choice:-268 multipleChoice:150 reference:-289 multipleReference:-116 list:222 keyValues:-98 file:-62
type typeNounClass fileNoun text:-39 multilineText:-25 url:397 email:-130 integer:-386 number:-130 choice:-469 multipleChoice:46 multipleReference:166 list:-240 keyValues:-97 date:-116 file:424
type typeNounClass hostNoun text:-154 multilineText:-124 url:163 email:-146 integer:31 number:-161 boolean:-280 choice:-150 multipleChoice:-54 reference:-378 multipleReference:-98 list:694 keyValues:126 date:-101 file:-53
type typeNounClass kindNoun text:-36 multilineText:-132 url:62 email:-163 integer:65 number:-384 boolean:-216 choice:234 multipleChoice:-66 multipleReference:-433 list:-174 keyValues:113 date:-26 file:-159
type typeNounClass menuNoun text:-365 multilineText:-292 url:-116 email:-106 integer:-134 number:-89 boolean:-556 choice:233 multipleChoice:-98 reference:281 multipleReference:127 list:282 keyValues:-213 date:-28 file:-104
type typeNounClass multilineNoun text:-293 multilineText:1089 url:-316 email:-98 integer:-205 number:-334 boolean:-460 choice:-226 multipleChoice:-125 reference:-225 multipleReference:-345 keyValues:-67 date:-205
type typeNounClass numberNoun text:-356 multilineText:-512 url:-368 email:-188 integer:830 number:839 boolean:-287 choice:-333 multipleChoice:-242 reference:-699 multipleReference:-433 list:-385 keyValues:-87 date:-205 file:-191
type typeNounClass pairNoun text:-187 multilineText:112 url:-59 email:-51 integer:-228 number:-120 boolean:-171 choice:-132 multipleChoice:-79 reference:-102 multipleReference:173 list:188 keyValues:369 date:-64 file:-57
type typeNounClass secretNoun text:-58 multilineText:48 url:-150 email:31 integer:102 number:-228 boolean:-430 choice:-305 reference:128 multipleReference:-158 list:166 keyValues:126 date:21 file:-79
type typeNounClass switchEffect text:-118 multilineText:-539 url:-414 email:-317 integer:-303 number:-366 boolean:61 choice:109 multipleChoice:-132 reference:-532 multipleReference:-186 keyValues:-94 date:-141 file:-228
type typeNounClass toggleNoun text:-32 multilineText:-73 integer:-84 number:-52 boolean:694 choice:-204 multipleChoice:158 reference:-157 multipleReference:-64 list:-80 keyValues:-37
type typeNounClass unit text:-619 multilineText:-98 url:-49 email:-28 integer:996 number:326 boolean:-433 choice:150 multipleChoice:-36 reference:-150 multipleReference:-80 list:-116 keyValues:-50 date:-131 file:-31
type typeNounClass urlNoun text:-400 multilineText:-262 url:1052 email:483 integer:-326 number:-200 boolean:-201 choice:-496 multipleChoice:-76 reference:-206 multipleReference:-95 list:86 keyValues:-115 date:-131 file:-57
type typeNumbers 0 text:88 multilineText:-30 url:-32 email:-21 integer:-35 number:109 boolean:-67 choice:-56 multipleChoice:-31 reference:-202 multipleReference:-38 list:-55 keyValues:-46 date:239 file:-21
type typeObject according boolean:51 choice:-46
type typeObject account choice:-24 reference:53
type typeObject address text:27 email:141 integer:-46 boolean:-28
type typeObject addresses text:-161 multilineText:-26 integer:-28 boolean:-42 choice:-24 reference:-29 list:389
type typeObject agent text:-145 boolean:169
type typeObject amount text:-29 integer:-31 number:59
type typeObject app text:74 url:-24 integer:100 boolean:-35 list:-34
type typeObject application text:-177 url:35 integer:-46 boolean:-35 choice:265 reference:-35
type typeObject appropriate text:54 integer:-25 number:-25 boolean:-45 choice:49 reference:39 date:-20
type typeObject automatically text:-87 multilineText:-49 boolean:167 choice:68 reference:-48 list:-20
type typeObject blank multilineText:-38 url:199 integer:-28 number:57 boolean:-52 reference:-30 multipleReference:-39
type typeObject box text:-38 boolean:151 choice:-37 reference:-44 multipleReference:-25
type typeObject checkbox text:-64 boolean:230 choice:-27 reference:-58
type typeObject checks text:-36 choice:87 list:-22
type typeObject code text:138 multilineText:-41 boolean:-23 choice:145 multipleChoice:-20 reference:-139 multipleReference:-25
type typeObject condition text:-173 multilineText:-46 choice:135 multipleChoice:159 reference:-34 list:-26
type typeObject conditions multilineText:109 choice:-34 multipleReference:-27 list:31 keyValues:-29
type typeObject configured multilineText:110 file:-38
type typeObject contents text:-80 multilineText:98
type typeObject context boolean:30
type typeObject corresponding boolean:37
type typeObject created multilineText:-42 choice:-21 reference:95
type typeObject credentials text:-49 multilineText:25 choice:51
type typeObject data text:24 multilineText:149 integer:-23 number:-20 boolean:28 choice:-55 reference:-28 list:-28
type typeObject date text:-118 integer:-56 choice:-29 reference:-223 multipleReference:-20 date:496
type typeObject description text:128 multilineText:-23
type typeObject destination text:159 choice:-116 reference:48
type typeObject details multilineText:23
type typeObject domain list:95
type typeObject duration text:191 integer:-202 choice:87
type typeObject element integer:99 boolean:-55
type typeObject empty text:-24 multilineText:50 integer:127 boolean:-53 reference:-29
type typeObject environment choice:-43 reference:136 multipleReference:-66
type typeObject event text:109 multilineText:-71 boolean:-35 choice:114 reference:-111
type typeObject expression text:189 multilineText:-22 list:-103
type typeObject field text:56 multilineText:-77 integer:137 number:-49 boolean:-140 choice:230 reference:-88 multipleReference:-24 list:-65
type typeObject fields text:-51 multilineText:-34 boolean:-35 multipleReference:-35 list:210
type typeObject file text:78 multilineText:-39 choice:20 reference:66 multipleReference:-50 list:-22
type typeObject format text:96 integer:-48 choice:137 reference:-121
type typeObject group boolean:-45 choice:-42 reference:199 multipleReference:-53
type typeObject headers text:-24 integer:-20 list:-55 keyValues:144
type typeObject here text:-71 multilineText:-20 url:21 multipleReference:72 keyValues:97
type typeObject host text:21 reference:101 multipleReference:-74
type typeObject html text:34 reference:-22
type typeObject id text:104 multilineText:-20 email:79 number:-41 choice:-37
type typeObject image text:-34 reference:71 multipleReference:-31 file:49
type typeObject information text:-143 url:-25 email:-26 integer:-26 number:-36 boolean:41 choice:141 reference:-32 multipleReference:-23 list:-44 keyValues:98
type typeObject instead text:-22 boolean:49
type typeObject it text:106 multilineText:64 url:-33 integer:-35 boolean:-72 reference:28 multipleReference:-24 date:30
type typeObject key text:-202 multilineText:217 integer:-38 boolean:-50 reference:-20 list:-20 keyValues:206
type typeObject labels text:162 multilineText:-26 number:-32 reference:-26 list:-42 keyValues:35
type typeObject length text:146 integer:81 number:-73 boolean:-44 list:-21 keyValues:-23 date:-21
type typeObject like text:-65 list:105
type typeObject link text:-40 reference:54
type typeObject list choice:51 multipleReference:-59 list:105 keyValues:-33
type typeObject location text:-20 reference:103 multipleReference:-29
type typeObject message text:-116 multilineText:303 integer:-41 boolean:70 list:-87 keyValues:-37
type typeObject method text:-26 choice:130 reference:-61
type typeObject mode text:-227 multilineText:-20 url:-25 integer:-54 boolean:-55 choice:337 reference:28 date:-33
type typeObject model boolean:90 choice:-61
type typeObject name text:190 multilineText:-81 url:-20 integer:-27 boolean:-64 choice:47 multipleChoice:-28 reference:98 multipleReference:70 list:-64 date:-29
type typeObject needed text:-34 multilineText:85
type typeObject number text:170 multilineText:-25 url:-42 integer:507 number:-86 boolean:-173 choice:-125 multipleReference:-107 list:-59 keyValues:-20 date:-59
type typeObject off boolean:32
type typeObject one text:-60 multilineText:-28 url:-23 boolean:-40 multipleChoice:-30 reference:-47 multipleReference:206 list:79 keyValues:-26
type typeObject only text:-40 multilineText:46 boolean:88 choice:-27 reference:-63
type typeObject option text:-82 multilineText:-92 url:-25 choice:438 reference:-176 multipleReference:-25
type typeObject optional text:93
type typeObject options text:252 multilineText:-40 integer:-20 list:-47 keyValues:-42
type typeObject out text:101
type typeObject panel text:-38 boolean:77 reference:-30
type typeObject password text:166 multilineText:-43 reference:-47 list:-28
type typeObject path multilineText:120 integer:-23 boolean:-29 list:-23
type typeObject period integer:-57 boolean:135 date:-22
type typeObject pipeline text:-51 choice:-72 multipleChoice:-33 reference:69 multipleReference:-79 list:177
type typeObject policy text:-49 boolean:-36 choice:-50 reference:-127 list:323
type typeObject port text:-67 integer:149
type typeObject ports text:-39 integer:-72 keyValues:181
type typeObject prefix integer:254 choice:-35 reference:-172
type typeObject project choice:155 reference:-137
type typeObject provider choice:-74 reference:87
type typeObject rate text:-53 number:62 reference:22
type typeObject region text:-31 choice:-49 reference:94
type typeObject registry choice:-24 reference:124 multipleReference:-39
type typeObject required boolean:-37 choice:255 reference:-191 multipleReference:-30
type typeObject resource choice:-46 reference:-139 multipleReference:215
type typeObject role text:-74 choice:-82 reference:199
type typeObject rules text:-121 multilineText:223 integer:-33 boolean:84 multipleReference:-22 list:-41
type typeObject service choice:-26 reference:51
type typeObject size text:113 integer:-22 number:-33 choice:-45 reference:43
type typeObject source text:36 choice:-48 reference:58
type typeObject strategy text:394 boolean:-23 choice:-158 reference:-87 list:-73
type typeObject string text:260 integer:-28 number:-38 choice:-29 reference:-26
type typeObject sure text:185 email:28 integer:-45 number:-21 boolean:-73 reference:-59
type typeObject switch boolean:41
type typeObject tags text:-24 multilineText:-59 boolean:117 multipleReference:169 list:-80 keyValues:-91
type typeObject task text:-68 boolean:28 choice:-43 reference:123
type typeObject template choice:-38 reference:104
type typeObject them text:-43 url:-22 integer:-28 boolean:-20 choice:-72 list:163 keyValues:67
type typeObject time text:-221 integer:57 boolean:53 choice:74 list:-31 keyValues:-25 date:96
type typeObject token text:149 multilineText:-29 boolean:-27 choice:-24
type typeObject topic text:-31 reference:53
type typeObject type text:66 choice:-68 reference:94
type typeObject up text:72 integer:71 boolean:-43 choice:-24
type typeObject url text:-238 multilineText:-38 url:547 email:-20 integer:-20 number:-23 boolean:-169 choice:-36 reference:157 multipleReference:-47 list:-67 keyValues:-25
type typeObject urls text:-30 url:-46 integer:-25 list:145
type typeObject use text:89 reference:-20
type typeObject used text:64
type typeObject user text:-82 boolean:90 reference:141 multipleReference:-21
type typeObject username text:62
type typeObject users text:58 boolean:-26
type typeObject valid text:-26 integer:61
type typeObject value text:79 multilineText:-52 url:113 integer:102 number:54 boolean:-135 choice:-153 multipleChoice:-23 reference:62 multipleReference:-30 list:-30 keyValues:-22 date:-27
type typeObject values text:77 multilineText:-51 integer:117 number:-60 boolean:-48 choice:-22 reference:-38 keyValues:49
type typeObject variable multilineText:-38 url:-44 boolean:-23 reference:-43 keyValues:186
type typeObject version reference:22
type typeObject want text:-177 multilineText:-28 number:199 boolean:171 reference:-60
type typeObject which boolean:-20 choice:-39 reference:-64 multipleReference:170
type typeObject will text:66 multilineText:-37 integer:-22 choice:-24 reference:23 multipleReference:118 list:-76
type typeObject wish text:-29 boolean:-43 choice:-79 reference:-88 multipleReference:266
type typeObject you text:-21 boolean:26 reference:21
type typeOptionSource 0 text:-24 multilineText:-158 url:-439 email:-561 integer:-91 number:-151 boolean:95 choice:-1031 multipleChoice:-1041 reference:-74 multipleReference:-458 list:-388 keyValues:-672 date:-521 file:-794
type typeOptionSource 138 text:-93 boolean:-30 choice:282 reference:-58
type typeOptionSource 139 text:-81 integer:-51 boolean:-65 choice:320 reference:-22 multipleReference:-27 list:-21
type typeOptionSource 140 text:-24 choice:54
type typeOptionSource 146 text:44 multilineText:-60 url:-31 integer:-187 number:-25 boolean:178 choice:146 multipleChoice:-44 multipleReference:77 list:-48 keyValues:-24 date:-22 file:-25
type typeOptionSource 147 text:-263 multilineText:-34 integer:-34 boolean:-38 choice:264 multipleChoice:164 reference:80 list:-35 date:-25
type typeOptionSource 148 text:-73 email:-21 integer:-42 choice:222 multipleChoice:52 reference:-31 list:-26
type typeOptionSource 149 text:-38 choice:101 multipleChoice:46 multipleReference:-20
type typeOptionSource 162 text:316 integer:-22 boolean:-52 choice:-174
type typeOptionSource 170 choice:-93 multipleChoice:227 reference:-28 multipleReference:-38 list:-48
type typeOptionSource 178 text:-55 boolean:-44 choice:233 multipleChoice:65 reference:-136 multipleReference:-28
type typeOptionSource 179 text:-52 integer:-23 choice:119
type typeOptionSource 180 integer:-121 choice:159
type typeOptionSource 202 text:-74 integer:-35 number:-23 boolean:34 choice:270 multipleChoice:-26 reference:-127 multipleReference:-30 list:-33 date:104
type typeOptionSource 203 text:-40 boolean:-61 choice:216 multipleChoice:-20 reference:-65
type typeOptionSource 204 text:162 choice:-70 reference:-60
type typeOptionSource 234 boolean:-33 choice:72
type typeOptionSource 236 multilineText:34
type typeOptionSource 258 text:-55 integer:-22 boolean:155 choice:-52 multipleChoice:-22 reference:-22 multipleReference:-24 list:67 keyValues:27 file:-27
type typeOptionSource 259 text:-46 integer:-39 choice:-115 multipleChoice:-30 reference:-36 multipleReference:343 keyValues:-31
type typeOptionSource 260 text:-49 multilineText:-33 boolean:-21 multipleChoice:161
type typeOptionSource 266 text:116 email:-29 integer:49 boolean:-79 choice:70
type typeOptionSource 274 choice:39
type typeOptionSource 275 choice:170 reference:-68 multipleReference:-45
type typeOptionSource 289 text:270 multilineText:-96 url:-51 email:-66 integer:131 number:-103 boolean:-256 choice:-454 multipleChoice:-126 reference:631 multipleReference:-117 list:-152 keyValues:213 date:-60 file:-105
type typeOptionSource 290 text:410 number:-37 boolean:-111 choice:-427 multipleChoice:-80 reference:178 multipleReference:211 list:-69
type typeOptionSource 291 text:-41 boolean:174 choice:-64
type typeOptionSource 293 text:-50 choice:29 multipleChoice:96
type typeOptionSource 297 text:-179 multilineText:-63 url:-30 integer:123 number:-45 boolean:73 choice:461 multipleChoice:-26 reference:-271 multipleReference:-27 list:-34 keyValues:-38 date:-41 file:-23
type typeOptionSource 298 text:207 integer:-24 boolean:160 choice:-170 multipleChoice:-24 reference:-43 multipleReference:-20 list:-28 keyValues:-37
type typeOptionSource 300 text:-32 choice:54
type typeOptionSource 321 text:35 multilineText:-35 url:126 email:-25 integer:-33 number:-39 boolean:120 choice:-177 multipleChoice:-41 reference:126 multipleReference:-75 list:-39 keyValues:-39 file:-21
type typeOptionSource 329 multilineText:-39 url:-56 email:-42 integer:-61 number:-71 boolean:-122 choice:650 multipleChoice:-98 reference:-498 multipleReference:-27 list:26 keyValues:-43 date:190 file:-33
type typeOptionSource 33 text:-115 boolean:252 choice:-108 reference:-29 multipleReference:65
type typeOptionSource 34 text:-92 multilineText:32 url:202 integer:-21 number:-26 boolean:-72 choice:-301 multipleChoice:-73 reference:-66 multipleReference:-142 list:361 keyValues:66 date:-28 file:32
type typeOptionSource 35 text:190 multilineText:-31 boolean:-64 reference:-34
type typeOptionSource 353 text:214 multilineText:130 url:-22 email:-62 integer:-36 number:80 boolean:-132 choice:-135 multipleChoice:-60 reference:251 multipleReference:-30 list:-73 keyValues:-136 date:-95 file:-62
type typeOptionSource 354 text:-40 choice:71
type typeOptionSource 36 text:-302 boolean:-48 choice:464
type typeOptionSource 361 text:117 choice:-43 reference:-51
type typeOptionSource 362 text:-30 boolean:232 choice:-168
type typeOptionSource 395 text:139 integer:-42 choice:-48
type typeOptionSource 418 text:-32 boolean:231 choice:-238 reference:-20 multipleReference:172 list:-34
type typeOptionSource 419 text:79 multilineText:203 boolean:68 choice:-134 multipleChoice:-31 reference:-22 multipleReference:-59 list:-43
type typeOptionSource 420 multilineText:-62 choice:-220 multipleChoice:173 file:121
type typeOptionSource 427 choice:-88 multipleReference:-113 list:255 keyValues:-24
type typeOptionSource 429 text:-24 file:46
type typeOptionSource 458 text:-129 choice:109 reference:82
type typeOptionSource 50 text:-28 multilineText:111 boolean:-69 choice:153 multipleChoice:132 reference:-112 multipleReference:-46 list:-74 keyValues:-31
type typeOptionSource 51 text:58 choice:-243 reference:76 multipleReference:202
type typeOptionSource 52 text:271 boolean:-29 choice:61 multipleChoice:-29 reference:-139 multipleReference:-55 list:-21
type typeOptionSource 53 choice:50
type typeOptionSource 65 text:-112 integer:-60 number:-32 choice:148 reference:176
type typeOptionSource 66 text:-26 multilineText:-22 url:30 boolean:-70 choice:118 multipleChoice:-29 list:-50 keyValues:93
type typeOptionSource 67 text:161 choice:-69
type typeOptionSource 68 choice:-104 keyValues:166
type typeOptionSource 69 text:-86 choice:-25 list:171
type typeOptionSource 74 choice:86 reference:-57
type typeOptionSource 82 choice:47
type typeOptionSource 84 text:-29 multilineText:43 url:33 choice:105 reference:-47 multipleReference:-34
type typeOptionSource 85 choice:30
type typeOptions 0 text:-24 multilineText:-158 url:-439 email:-561 integer:-91 number:-151 boolean:95 choice:-1031 multipleChoice:-1041 reference:-74 multipleReference:-458 list:-388 keyValues:-672 date:-521 file:-794
type typeOptions 1 multilineText:-136 url:-66 email:-217 integer:-40 number:-226 boolean:-138 choice:391 multipleChoice:-377 reference:425 multipleReference:-216 list:-317 keyValues:-87 date:-32 file:-256
type typeOptions 2 text:-147 multilineText:-124 url:45 email:-133 integer:-398 number:-189 boolean:267 choice:932 reference:-267 multipleReference:-75 list:105 keyValues:-32 date:-96 file:-142
type typeOptions 3 text:-171 multilineText:33 url:-79 email:-71 integer:-255 number:-106 boolean:-69 choice:1233 multipleChoice:-50 reference:-214 multipleReference:218 list:-34 keyValues:-147 date:-102 file:-80
type typeOptions 4 text:-277 multilineText:-61 email:-54 integer:-243 number:-48 boolean:-164 choice:1593 multipleChoice:339 reference:-383 multipleReference:-155 list:-110 keyValues:48 date:-44 file:57
type typeOptions 5 text:-169 multilineText:-66 email:-28 integer:-55 choice:1071 multipleChoice:263 reference:-122 multipleReference:-112 list:83 keyValues:-36 date:-60
type typeOptions 6 text:-80 boolean:-57 choice:645 multipleChoice:191 reference:133 multipleReference:-35 list:-70 keyValues:-20
type typeOptions 7 boolean:28 choice:687
type typePath 0 text:-216 multilineText:106 url:373 email:-49 integer:-23 number:-128 boolean:-68 choice:-28 multipleChoice:-63 reference:-111 multipleReference:-111 date:-69 file:-22
type typePhrase #40 text:310 multilineText:-133 url:-44 email:-21 integer:81 number:-56 boolean:-79 choice:-252 multipleChoice:-20 reference:77 multipleReference:232 list:-87 keyValues:-26
type typePhrase #41 text:77 multilineText:-31 integer:-403 boolean:144 choice:-24 multipleReference:-31 list:393
type typePhrase #42 multilineText:-30 url:-30 integer:-97 number:-48 boolean:-239 choice:114 multipleChoice:-20 reference:205 multipleReference:31 list:38 keyValues:-28 date:-37
type typePhrase #43 text:-505 multilineText:180 url:-29 email:-20 integer:-33 number:-59 boolean:307 choice:-98 multipleChoice:361 reference:63 multipleReference:-81 list:-117 keyValues:-32 date:-26
type typePhrase #44 text:95 boolean:100 choice:-38 reference:-72 list:-23
type typePhrase #45 text:-402 multilineText:-25 url:85 number:-26 boolean:-26 choice:158 reference:64 multipleReference:-40 list:211 date:-21
type typePhrase #46 text:-65 multilineText:-181 integer:-23 number:-46 boolean:-154 choice:321 multipleChoice:-21 reference:235 list:-34 date:-21
type typePhrase #47 text:-759 multilineText:-135 url:-120 email:-92 integer:-32 number:-95 boolean:37 choice:-30 reference:-98 multipleReference:660 list:386 keyValues:-47 date:-86 file:-33
type typePhrase #48 text:-77 multilineText:37 url:-218 email:-118 integer:-143 number:-57 boolean:31 choice:638 multipleChoice:-80 reference:157 multipleReference:-163 keyValues:-81 date:-130 file:-50
type typePhrase #49 text:-29 multilineText:158 email:-44 integer:-179 number:80 boolean:190 choice:148 multipleChoice:-69 reference:-157 multipleReference:-146 list:-172 keyValues:119 date:-114 file:-22
type typePhrase #4a multilineText:209 url:20 email:-32 integer:-273 number:-53 boolean:-134 choice:174 reference:203 list:-147 keyValues:-145 date:-55 file:-32
type typePhrase #4b text:-592 multilineText:125 url:35 email:-25 integer:-36 number:-59 boolean:-196 choice:42 multipleChoice:-30 multipleReference:-217 list:699 keyValues:147 date:-37 file:-29
type typePhrase #4c text:106 multilineText:-236 boolean:-20 choice:-39 list:-48 keyValues:307
type typePhrase #4d multilineText:-104 email:-194 integer:166 number:-317 boolean:-275 choice:-536 multipleChoice:-66 reference:156 multipleReference:217 list:85 keyValues:112 date:-149 file:-114
type typePhrase #4e text:241 boolean:38 choice:-144 reference:-42
type typePhrase #4f text:-455 multilineText:135 url:-63 email:-55 integer:-46 number:-107 boolean:87 choice:266 multipleChoice:-42 reference:612 multipleReference:-170 list:-237 keyValues:-53 date:-23 file:-31
type typePhrase #50 multilineText:217 url:-76 email:-77 integer:-233 number:-159 boolean:-338 choice:38 reference:165 multipleReference:-185 list:168 keyValues:-189 date:-76 file:-90
type typePhrase #51 text:108 multilineText:-74 url:-35 email:-20 integer:-182 number:122 boolean:-96 multipleChoice:148 reference:-136 multipleReference:-83 list:182 keyValues:-28 date:-65
type typePhrase #53 text:-113 multilineText:87 email:-57 integer:-198 number:62 boolean:113 choice:96 multipleChoice:78 reference:-141 multipleReference:48 list:-224 keyValues:88 date:-134 file:-27
type typePhrase #54 text:96 multilineText:-79 url:-50 integer:176 number:102 boolean:72 choice:-179 multipleReference:-86 list:-63
type typePhrase #55 text:-217 integer:83 number:-50 boolean:-84 choice:-28 reference:-57 multipleReference:-57 list:385 keyValues:-24
type typePhrase #56 text:109 multilineText:-85 url:-28 email:-23 integer:-201 number:114 choice:96 reference:-310 multipleReference:50 list:209 keyValues:95 date:-57
type typePhrase #57 text:-235 multilineText:53 url:-38 email:-36 integer:-56 number:-96 boolean:613 choice:163 multipleChoice:-28 reference:-239 list:-98 keyValues:-56 date:-37
type typePhrase #58 multilineText:334 email:-59 integer:-27 boolean:-87 choice:-29 reference:-24 multipleReference:-27 list:-80
type typePhrase #59 text:-100 multilineText:-115 url:-60 email:-41 integer:118 number:70 boolean:-29 choice:-66 multipleChoice:-53 reference:-118 multipleReference:-164 list:316 keyValues:-50 date:103 file:-29
type typePhrase #5a text:183 multilineText:-78 url:-288 email:-24 integer:-70 number:26 boolean:-431 choice:549 multipleChoice:-36 reference:-45 multipleReference:103 list:-161 keyValues:-47 date:-24 file:-40
type typePhrase byDefault text:372 multilineText:-53 url:-21 email:-200 number:-167 choice:-150 multipleChoice:-78 reference:131 multipleReference:-93 list:-209 keyValues:-252 date:-82 file:-171
type typePhrase defaultIs text:202 url:180 email:-22 integer:-126 number:-62 boolean:-177 choice:-120 multipleChoice:-20 reference:31 multipleReference:39 list:67 keyValues:-20 date:69 file:-84
type typePhrase example text:370 multilineText:-222 url:477 email:-107 integer:-82 number:-222 boolean:-498 choice:-324 multipleChoice:-148 reference:130 multipleReference:-462 list:254 keyValues:-84 date:-223 file:-102
type typePhrase existing text:-392 multilineText:-113 url:-205 email:36 integer:-322 number:62 boolean:-50 choice:-276 multipleChoice:93 reference:239 multipleReference:172 list:-140 date:-37 file:-51
type typePhrase filledByItself text:-42 multilineText:76 integer:122 number:-29 boolean:260 choice:-96 reference:-147 multipleReference:-66 list:-63
type typePhrase following multilineText:-128 url:-30 email:-60 integer:122 number:-126 boolean:86 choice:-55 multipleChoice:-75 reference:124 multipleReference:-53 keyValues:-64 date:-90 file:-48
type typePhrase followingValues text:-171 multilineText:-27 url:-20 email:-46 integer:-88 number:-74 boolean:-34 choice:223 multipleChoice:-56 reference:30 list:43 keyValues:-50 date:-66 file:-24
type typePhrase fromMenu text:-402 multilineText:-72 url:-175 email:20 number:-194 boolean:-185 multipleChoice:-117 reference:511 multipleReference:413 list:-276 keyValues:-88 date:-46 file:-83
type typePhrase leaveBlank text:201 multilineText:-61 url:184 integer:66 number:45 boolean:-51 choice:-124 reference:-55 multipleReference:-64 list:-74 keyValues:26
type typePhrase logIn text:25 multilineText:-73 url:-32 email:-31 integer:-77 number:-59 boolean:40 choice:-43 multipleChoice:-35 reference:152 multipleReference:42 list:161 keyValues:-21 date:-25
type typePhrase multiline text:-508 multilineText:1064 email:-42 integer:-122 number:-96 boolean:31 choice:-69 multipleChoice:-22 reference:-107 multipleReference:-50 list:-81 keyValues:-61 date:-44 file:-22
type typePhrase neededIf text:-100 multilineText:213 email:26 integer:-37 boolean:-61 choice:-64 reference:61 multipleReference:-20 list:-21 keyValues:-22
type typePhrase needs text:268 multilineText:113 url:-28 integer:78 boolean:-348 reference:76 multipleReference:-56 list:-58 keyValues:20 date:-22
type typePhrase omission text:203 boolean:-118 choice:-40
type typePhrase oneOf text:-312 multilineText:175 url:-33 email:-45 integer:-197 number:73 boolean:117 choice:118 multipleChoice:55 reference:-259 multipleReference:218 list:-43 keyValues:-116 date:-57 file:-43
type typePhrase optional text:-21 multilineText:-367 url:-155 email:-113 integer:-103 number:-49 boolean:-58 choice:-340 multipleChoice:66 reference:-158 multipleReference:-122 list:-235 keyValues:192 date:159 file:98
type typePhrase optionsAnnounced text:-195 multilineText:-27 url:30 integer:-23 boolean:-33 choice:242 reference:102 multipleReference:-85 list:-29
type typePhrase ordered text:-42 multilineText:-46 url:-64 email:-65 integer:-100 number:44 boolean:-568 choice:-24 multipleChoice:-106 reference:-587 multipleReference:-457 list:193 keyValues:-210 date:219 file:-205
type typePhrase pairs text:-253 multilineText:-56 integer:-57 number:-31 boolean:90 choice:-64 reference:-34 multipleReference:142 list:-26 keyValues:1838
type typePhrase range text:-122 multilineText:-188 url:-122 email:-73 integer:428 number:32 boolean:-189 choice:79 multipleChoice:-85 reference:41 multipleReference:-41 list:-236 keyValues:-71 date:157 file:-66
type typePhrase recommended text:-539 multilineText:-98 url:80 email:-23 integer:-67 number:-66 choice:255 multipleChoice:-50 reference:258 list:56 keyValues:-43 date:84 file:-24
type typePhrase required text:-225 multilineText:-222 url:-55 email:78 integer:-26 number:-155 boolean:124 choice:226 multipleChoice:-66 list:-58 keyValues:57 date:-69 file:76
type typePhrase separated text:-526 multilineText:-126 url:-124 email:27 integer:-155 number:-90 boolean:-102 choice:-83 multipleChoice:-54 reference:188 multipleReference:373 list:2075 keyValues:-91 date:-56 file:-34
type typePhrase severalOf text:-276 multilineText:-112 url:-42 email:-73 integer:27 number:-129 boolean:-199 choice:-281 multipleChoice:132 multipleReference:188 list:546 keyValues:-78 date:-85 file:53
type typePhrase shownOnly text:-266 multilineText:-115 url:-74 email:-29 integer:37 number:-93 boolean:-93 multipleChoice:245 multipleReference:20 list:41 keyValues:41 date:64 file:-30
type typePhrase valuesAre text:-156 multilineText:-210 url:-113 email:-88 integer:46 number:-208 boolean:-293 choice:139 multipleChoice:97 reference:-63 multipleReference:48 list:272 keyValues:-206 date:70 file:-25
type typePhrase whether text:-634 multilineText:-97 url:-47 email:-97 integer:-173 number:-91 boolean:2267 choice:428 multipleChoice:161 reference:-352 multipleReference:93 list:-162 keyValues:-55 date:-38 file:-31
type typePlural 11 text:180 multilineText:-30 boolean:57 choice:-42 reference:-78 multipleReference:-29 list:20
type typePlural 12 text:-84 multilineText:-40 url:37 integer:-32 boolean:279 choice:-38 multipleChoice:-100 reference:-32 multipleReference:47 list:-40 keyValues:-20
type typePlural 13 text:46 multilineText:-32 url:-47 email:-27 integer:-81 number:-29 boolean:82 choice:-59 reference:-43 multipleReference:-67 list:213 keyValues:34
type typePlural 14 text:-59 multilineText:74 integer:-61 number:-70 boolean:-122 multipleChoice:-42 reference:-127 multipleReference:124 list:56 keyValues:139 date:-33
type typePlural 15 text:-80 multilineText:133 integer:-44 boolean:101 choice:-46 multipleReference:-37 list:87 file:-30
type typePlural 2 text:-48 boolean:104
type typePlural 3 text:55 boolean:-28
type typePlural 5 text:266 integer:-26 boolean:-87 choice:-419 multipleChoice:-38 reference:66 multipleReference:331 list:-39 date:-30
type typePlural 6 text:175 multilineText:35 url:-77 email:-46 integer:-104 number:-112 boolean:-192 choice:-63 multipleChoice:-40 reference:-22 multipleReference:28 list:400 keyValues:-107 date:-67
type typePlural 7 text:-23 boolean:68
type typePlural 9 text:-21 multilineText:-50 boolean:186 multipleReference:-25 list:-32 keyValues:-43
type typeSecond 0 text:-137 integer:253 boolean:-34 choice:21
type typeSecond a text:39 multilineText:-43 url:-68 email:54 integer:-378 number:77 boolean:274 choice:79 multipleChoice:-61 reference:-134 multipleReference:-185 list:154 keyValues:-41 date:-104 file:-34
type typeSecond above text:-123 multilineText:522 integer:-22 number:-23 boolean:-135 choice:-106 reference:-57
type typeSecond access text:25 integer:-31 boolean:-75 choice:186 reference:-53 list:-24
type typeSecond account text:-76 email:194 boolean:-22 reference:-27
type typeSecond add list:-48 keyValues:84
type typeSecond address text:-426 url:113 email:192 boolean:-42 reference:-20 list:212
type typeSecond admin text:51 reference:-24
type typeSecond agent choice:89 reference:-81
type typeSecond ai text:67 boolean:51 choice:-23 reference:-31
type typeSecond all text:-95 multilineText:-30 integer:-36 boolean:84 choice:223 reference:-28 list:-41
type typeSecond allows text:-66 multilineText:44 choice:-84 reference:118
type typeSecond amount text:34 integer:48
type typeSecond an text:-36 multilineText:-31 url:-25 boolean:229 choice:-20 multipleChoice:-28 reference:192 multipleReference:-112 list:-51 date:-89 file:-26
type typeSecond and boolean:-59 multipleReference:140
type typeSecond any text:-76 choice:-36 reference:54 list:96
type typeSecond api text:-144 multilineText:-60 integer:-30 boolean:-114 choice:-24 reference:449 list:-36
type typeSecond app text:21
type typeSecond application text:53 multilineText:60 url:-25
type typeSecond applied multilineText:146 boolean:-88 list:-24
type typeSecond apps boolean:-21 choice:45
type typeSecond are text:-82 choice:-66 reference:98 multipleReference:108
type typeSecond as text:-32 integer:225 boolean:-87 reference:-33 keyValues:-22
type typeSecond at text:-37 boolean:-62 reference:157
type typeSecond attribute text:219 multilineText:-22 url:-20 email:-41 boolean:-120 choice:-28 reference:-67 multipleReference:-34 list:-47 keyValues:149
type typeSecond aws choice:55 reference:-45
type typeSecond azure choice:44 reference:-32
type typeSecond base text:46
type typeSecond be integer:-45 boolean:-28 choice:74 reference:-68 list:-27 date:133
type typeSecond between text:100 integer:-79 choice:115 reference:-70
type typeSecond blank text:118 multipleReference:-31
type typeSecond body text:-56 multilineText:88
type typeSecond branch text:39
type typeSecond by text:-36 integer:-195 number:185 boolean:212 reference:-30 multipleReference:-30
type typeSecond can text:-116 multilineText:-25 url:-35 email:-25 integer:95 number:-65 boolean:-249 choice:70 multipleChoice:73 reference:359 multipleReference:-39 list:-127 keyValues:-40 date:-33 file:-22
type typeSecond category text:35 choice:-30
type typeSecond client text:190 url:-38 boolean:-30 choice:-22 reference:-44
type typeSecond code text:28 multilineText:79 choice:-51
type typeSecond comma-separated text:-24 multilineText:-29 boolean:-35 list:160
type typeSecond command text:187 integer:-25 boolean:-32 choice:-31 multipleReference:-21 list:-26
type typeSecond configuration text:-21 multilineText:22 integer:-60 boolean:-31 choice:-47 list:173
type typeSecond content text:-148 multilineText:205
type typeSecond created text:-71 boolean:187 reference:-39
type typeSecond current text:66
type typeSecond custom text:-74 multilineText:-88 integer:-50 boolean:-65 choice:117 reference:-84 multipleReference:-34 keyValues:316
type typeSecond data text:-70 multilineText:122 choice:-24 reference:-22
type typeSecond database text:47 integer:51 choice:-28 reference:-33
type typeSecond default text:-98 multilineText:-21 url:80 integer:-35 number:72 boolean:204 choice:-270 multipleChoice:-29 reference:123 multipleReference:82 list:-76 keyValues:-32 date:-21 file:-72
type typeSecond description boolean:104 multipleReference:-26
type typeSecond desktop choice:52
type typeSecond destination text:-123 choice:139 reference:73
type typeSecond detailed boolean:70 choice:-47
type typeSecond details text:45
type typeSecond determines text:-169 integer:227 number:-21 boolean:202 reference:-71 multipleReference:-43 list:-77
type typeSecond disabled text:-79 multilineText:-24 integer:-45 boolean:219
type typeSecond distinguished text:60
type typeSecond dn text:34
type typeSecond docker text:-22 boolean:-41 choice:-42 list:-28 keyValues:153
type typeSecond domain text:50 list:-25
type typeSecond duration text:-58 integer:125 boolean:-21
type typeSecond either text:155 boolean:338 choice:-310 reference:-67 multipleReference:-39 list:-24
type typeSecond email text:-131 multilineText:-38 url:-33 email:314 integer:-61 boolean:-164 choice:59 multipleChoice:-32 multipleReference:147 list:-50
type typeSecond empty text:-34 integer:-46 boolean:165 choice:-78 keyValues:56
type typeSecond enable boolean:26
type typeSecond enabled text:-31 integer:-62 boolean:231 choice:-132 reference:-48 multipleReference:120
type typeSecond end text:-24 date:50
type typeSecond endpoint text:106 boolean:-27 reference:-20
type typeSecond enter text:230 multilineText:-20 integer:-168 list:43
type typeSecond entity text:68 url:20 choice:-57 reference:-24
type typeSecond existing text:-92 boolean:190 choice:-22 reference:-26
type typeSecond field text:48 multilineText:51 integer:-30 number:-21 boolean:184 choice:-41 reference:-50 multipleReference:-35 list:-54
type typeSecond fields text:35 multilineText:-123 reference:-22 multipleReference:32 list:222
type typeSecond filter text:103 multilineText:-26 integer:-27 reference:-33 multipleReference:-33 list:68
type typeSecond folder text:38
type typeSecond for multilineText:-21 url:-24 email:111 integer:-152 number:-52 boolean:40 choice:-101 reference:-65 multipleReference:97 list:139 keyValues:-49
type typeSecond form boolean:29
type typeSecond format url:67 choice:-45
type typeSecond from text:226 multilineText:-20 integer:-21 boolean:-62 choice:-86 multipleReference:-35 list:-42
type typeSecond full text:95 multilineText:130 integer:-26 boolean:-59 reference:-31 multipleReference:-21 list:-26 date:35
type typeSecond get text:143 boolean:-23 reference:-33
type typeSecond groups text:-63 integer:96 boolean:-38 reference:-26 multipleReference:197 list:-30 keyValues:-56
type typeSecond hash text:-25 choice:60
type typeSecond hostname text:23 url:29
type typeSecond how text:-69 multilineText:71 url:-28 email:-22 integer:333 number:-107 boolean:-117 choice:199 multipleChoice:-22 reference:-53 multipleReference:-85 list:-55 keyValues:-36
type typeSecond http keyValues:100
type typeSecond human-readable text:36 reference:-23
type typeSecond id text:240 url:-42 integer:-57 choice:-47 reference:-26
type typeSecond identifier text:124 url:-94
type typeSecond if text:265 multilineText:-140 url:29 boolean:-120 choice:34 reference:-24 date:63
type typeSecond image text:81 url:57 boolean:-36 reference:-30 file:-20
type typeSecond in text:193 url:-95 integer:-71 number:-36 boolean:-68 choice:-77 multipleChoice:-20 reference:-64 multipleReference:-31 list:242
type typeSecond individual boolean:-34 choice:-69 multipleReference:175 list:-28
type typeSecond input text:-113 integer:131
type typeSecond internal url:36
type typeSecond is text:-308 multilineText:340 integer:-30 number:-56 boolean:-241 choice:-165 multipleChoice:117 reference:320 multipleReference:40 list:-155 keyValues:41 date:-35 file:-22
type typeSecond it text:31 url:-27 boolean:56
type typeSecond job integer:52
type typeSecond key text:138 multilineText:-69 integer:-36 boolean:-106 choice:-23 reference:-33 keyValues:176
type typeSecond label text:-62 url:-42 integer:-31 boolean:-35 choice:-40 reference:165 multipleReference:-24 list:-20 keyValues:111
type typeSecond labels boolean:30 list:-32
type typeSecond language boolean:-23 choice:-71 multipleChoice:193 reference:-22 multipleReference:-23 list:-56
type typeSecond left text:38 boolean:-141 choice:170 reference:-36
type typeSecond list text:-145 multilineText:-46 url:-23 email:-21 integer:-73 number:-21 boolean:-80 choice:-49 multipleChoice:-20 multipleReference:378 list:100
type typeSecond location text:194 multilineText:-40 boolean:-25 reference:-33 multipleReference:-22
type typeSecond login url:44
type typeSecond maas text:283 choice:-53 reference:-107 multipleReference:-88
type typeSecond many text:-44 integer:110 number:-57
type typeSecond maximum text:-234 integer:267 number:137 boolean:-66
type typeSecond memory integer:94 number:-49 boolean:58 choice:-21 reference:-34
type typeSecond message text:168 multilineText:127 number:-44 boolean:-68 choice:-56 reference:-36
type typeSecond metadata text:108 multilineText:-27 integer:-29 boolean:160 choice:-37 multipleReference:-21 list:-32 keyValues:-59
type typeSecond minimum text:106 integer:-34 boolean:-22
type typeSecond model text:-46 choice:-70 reference:159
type typeSecond must boolean:20
type typeSecond name text:336 multilineText:-40 boolean:-53 choice:-37 reference:-92
type typeSecond new text:-25 integer:96 boolean:-27
type typeSecond notification text:69 multilineText:-25 integer:-46 boolean:271 choice:-186 multipleChoice:-25 reference:-165 multipleReference:-76 list:213 date:-20
type typeSecond number text:-363 multilineText:-27 integer:522 number:-82 boolean:-45 choice:140 reference:-40 list:-39 file:-22
type typeSecond oauth multipleChoice:47
type typeSecond object text:-46 multilineText:239 choice:-21 list:-34 keyValues:-89
type typeSecond of text:-126 multilineText:-135 url:220 email:43 integer:66 boolean:-354 choice:-200 multipleChoice:107 reference:91 list:178 keyValues:-58 date:-37 file:-32
type typeSecond on text:-147 multilineText:-25 integer:-40 number:-25 boolean:330 reference:208 multipleReference:-143 list:-66
type typeSecond one text:-48 integer:-24 boolean:-119 choice:82 multipleChoice:-43 reference:-29 multipleReference:349 list:-165 keyValues:-26
type typeSecond only multilineText:-24 integer:-29 boolean:-50 reference:186 multipleReference:-20 list:-43 keyValues:-24
type typeSecond openid text:-54 boolean:-39 choice:-129 multipleChoice:171 reference:-26 multipleReference:-35 list:91
type typeSecond option text:-48 multilineText:-36 number:-29 boolean:476 choice:-118 multipleChoice:-23 reference:-42 multipleReference:-47 list:-76
type typeSecond optional integer:-59 number:136 boolean:-95 choice:-45 reference:133 multipleReference:-26 list:-40 keyValues:-23
type typeSecond options text:32 boolean:-34 choice:81 keyValues:-22
type typeSecond or text:-105 multilineText:-73 url:-64 email:-23 integer:-131 number:-44 boolean:-127 multipleChoice:-36 reference:-109 multipleReference:-77 list:212 keyValues:133 date:-24 file:325
type typeSecond order text:243 integer:-93 number:-28 reference:-27
type typeSecond organization text:22 url:-28 integer:-27 boolean:-33 reference:178 list:-21
type typeSecond page integer:61 reference:-23
type typeSecond parameter text:-149 number:-30 list:206
type typeSecond password text:27
type typeSecond path text:197 multilineText:-68 boolean:-44 choice:-21
type typeSecond percentage number:85 boolean:-27
type typeSecond phone text:319 integer:-125 number:-30 boolean:-80
type typeSecond port text:-22 integer:187 number:-55 list:-51
type typeSecond prefix text:55 boolean:-29
type typeSecond provide text:26
type typeSecond provider text:84 url:126 integer:-24 boolean:-41 choice:-35 reference:-38 list:-41
type typeSecond public text:110 multilineText:-27 boolean:-28 choice:95 reference:-94
type typeSecond query text:163 multilineText:-95
type typeSecond recommended text:-109 choice:105 list:67
type typeSecond resource text:-124 reference:-35 multipleReference:240
type typeSecond scopes text:-60 choice:-67 multipleChoice:-21 multipleReference:-32 list:259 keyValues:-24
type typeSecond search text:170 multilineText:-81 integer:-25
type typeSecond secret text:98 choice:50 reference:-83
type typeSecond select text:-67 boolean:-100 choice:188 reference:-30
type typeSecond server text:-111 url:118
type typeSecond set text:225 integer:150 boolean:-139 choice:-88 reference:-42 list:-21
type typeSecond setting text:41 integer:116 choice:-85
type typeSecond shown text:131 multilineText:20 boolean:-28 reference:-44
type typeSecond specific text:107 multilineText:-50 boolean:-46 choice:-90 reference:-32 multipleReference:365 list:-61 keyValues:-121
type typeSecond specifies text:28
type typeSecond specify multilineText:-22 integer:61 number:-37 boolean:138 choice:-22 reference:-30 list:-50 date:-27
type typeSecond sql text:-149 multilineText:98 url:-28 choice:-47 reference:249
type typeSecond start text:-115 date:190
type typeSecond supports text:211 boolean:-49 choice:-46 reference:-42
type typeSecond system text:-190 multilineText:243 integer:-55 number:-26 boolean:173 reference:-33 list:-32
type typeSecond tags text:-26 multilineText:-33 boolean:-236 multipleReference:131 list:119 keyValues:44
type typeSecond team text:213 boolean:-48 reference:-77
type typeSecond template text:92 multilineText:-177 email:-26 boolean:-36 choice:-31 keyValues:255
type typeSecond text text:287 integer:-25 number:-31 boolean:-72 choice:-53 reference:-33 multipleReference:-22 list:-44
type typeSecond that text:-53 multilineText:-64 url:-48 integer:-49 number:-41 boolean:118 choice:-209 multipleChoice:-24 reference:53 multipleReference:52 list:145 keyValues:-20
type typeSecond the text:-181 multilineText:-109 url:-131 email:-145 integer:-232 number:-110 boolean:-64 choice:-340 multipleChoice:-254 reference:25 multipleReference:-26 list:-140 keyValues:-328 date:85 file:-171
type typeSecond these text:24 multilineText:-23 url:-21 list:64
type typeSecond this text:30 multilineText:-57 url:147 integer:-232 number:20 boolean:141 choice:-91 multipleChoice:-20 reference:91 multipleReference:-52 list:-35 date:41
type typeSecond time text:-137 email:-42 integer:332 number:-29 boolean:-90 choice:-29 list:87 date:-44
type typeSecond timeout text:-38 integer:77
type typeSecond to text:-79 multilineText:136 url:85 email:-85 integer:-72 number:-88 boolean:-128 choice:122 multipleChoice:-46 reference:-33 multipleReference:-124 list:49 keyValues:-63 date:41 file:-53
type typeSecond token text:129 integer:150 number:-21 boolean:-51 choice:-106 reference:-47 list:-28
type typeSecond true choice:73
type typeSecond twilio text:81
type typeSecond type text:-158 integer:-44 choice:376 reference:-20 multipleReference:-22 list:-51
type typeSecond types text:-67 number:-21 boolean:-110 choice:215 multipleReference:-54 list:113
type typeSecond under text:107 boolean:-23 reference:-41
type typeSecond unique text:-86 choice:-42 reference:-58 list:225
type typeSecond upstream text:31 url:65
type typeSecond url text:-60 multilineText:-49 url:240 reference:-30 list:-36
type typeSecond used text:339 multilineText:-147 integer:-23 boolean:-81 choice:-110 multipleChoice:172 reference:-80 list:-31
type typeSecond user text:129 boolean:-30
type typeSecond username text:61 reference:-28
type typeSecond users text:-94 multilineText:-21 integer:-24 boolean:202 choice:-47 reference:-34 multipleReference:-64 list:113 keyValues:-47
type typeSecond uses text:68 multilineText:-49 boolean:172 choice:-90 reference:-26
type typeSecond using multilineText:-25 boolean:-22 reference:95
type typeSecond value multilineText:-42 integer:-34 number:-47 boolean:303 choice:-80 reference:-21
type typeSecond webhook text:147 url:-79 list:-21
type typeSecond what text:96 integer:-31 boolean:-41 choice:54 list:-21
type typeSecond when text:137 integer:106 multipleReference:-28 list:-104 keyValues:-23
type typeSecond where text:-55 multilineText:-24 integer:-20 choice:-47 reference:174
type typeSecond whether text:-423 multilineText:-45 email:-72 integer:-141 number:-38 boolean:455 choice:248 multipleChoice:213 reference:-45 multipleReference:-90 list:-97 keyValues:-32
type typeSecond which text:-369 multilineText:-164 url:-29 integer:-171 number:-36 boolean:-141 choice:-38 multipleChoice:-45 reference:648 multipleReference:155 list:141 keyValues:30 date:-54
type typeSecond will text:68 multilineText:-29 email:-47 number:119 boolean:153 choice:-51 reference:-69 multipleReference:-43
type typeSecond world text:-106 multilineText:234 choice:-42 reference:-20
type typeSecond you text:314 multilineText:57 url:22 integer:170 number:-75 boolean:-268 choice:-224 multipleChoice:115 reference:44 multipleReference:-159 list:-67 keyValues:-31 date:97
type typeSecond you're text:-28 boolean:-26 choice:-71 reference:157
type typeSecond your text:-41 multilineText:97 url:-45 integer:-70 number:51 choice:-81 multipleChoice:-33 reference:162 keyValues:-25 date:-27
type typeSentences 1 text:35 multilineText:-519 url:-383 email:-257 integer:-160 number:-495 boolean:-82 choice:-308 multipleChoice:-137 reference:-377 multipleReference:-541 list:-420 keyValues:-242 date:-492 file:-265
type typeSentences 2 text:-248 multilineText:-362 url:-155 email:-397 integer:-89 number:-453 boolean:-36 choice:-48 multipleChoice:-257 reference:-241 multipleReference:-121 list:-396 keyValues:-207 date:-97 file:-208
type typeSentences 3 text:-453 multilineText:-255 url:80 email:-111 integer:-125 number:-53 boolean:-246 choice:21 multipleChoice:-85 reference:29 multipleReference:232 list:57 keyValues:55 date:-209 file:-136
type typeSentences 4 text:181 multilineText:68 url:-294 email:-66 number:-88 boolean:304 choice:106 multipleChoice:60 reference:-464 multipleReference:57 list:-154 keyValues:-191 date:-172 file:-63
type typeSentences 5 text:-22 email:-55 number:-43 boolean:88 choice:-109 multipleChoice:-37 reference:205 multipleReference:155 list:-112 keyValues:-48
type typeSentences 6 text:-39 multilineText:-40 integer:-67 boolean:-41 choice:-81 multipleChoice:-24 reference:176 list:143
type typeSwitch 1 boolean:-24 choice:29
type typeSwitch 11 text:-43 multilineText:43 url:-25 email:-25 integer:-37 number:20 boolean:-108 choice:-21 multipleChoice:77 reference:68 multipleReference:-58 list:-119 keyValues:59 date:85 file:-24
type typeSwitch 12 text:-251 multilineText:-204 url:121 email:-36 integer:38 number:-94 boolean:59 choice:34 multipleChoice:-38 reference:-103 list:364 keyValues:-119 date:-67 file:-37
type typeSwitch 13 text:63 multilineText:147 url:-63 integer:-89 number:-26 boolean:-78 choice:-86 multipleChoice:99 reference:-31 multipleReference:111 list:-128 keyValues:32 date:-23 file:-24
type typeSwitch 14 text:-525 multilineText:-53 url:133 email:-27 integer:297 number:-74 boolean:32 choice:-56 multipleChoice:-45 reference:90 multipleReference:-190 list:93 keyValues:-57 date:94 file:-27
type typeSwitch 15 text:109 multilineText:-46 url:146 integer:-32 boolean:52 choice:-118 reference:100 multipleReference:-88 list:-36 file:-27
type typeSwitch 2 text:210 multilineText:73 integer:-112 number:-23 boolean:26 choice:-42 reference:-37 list:-36
type typeSwitch 3 text:-253 reference:-64 list:226 file:178
type typeSwitch 5 text:-460 multilineText:-103 url:-65 email:-44 integer:-144 number:-55 boolean:-331 choice:461 multipleChoice:-79 reference:592 multipleReference:362 list:-177 keyValues:-58 date:-55 file:-38
type typeSwitch 6 text:234 multilineText:-259 url:-231 email:-44 integer:-63 number:53 boolean:-164 choice:-78 multipleChoice:-55 reference:-41 multipleReference:33 list:29 keyValues:186 file:-31
type typeSwitch 7 text:-121 multilineText:40 integer:-47 boolean:238 choice:-77 multipleChoice:56 reference:36 multipleReference:-35 list:-22
type typeSwitch 8 text:-103 boolean:150
type typeSwitch 9 text:-160 multilineText:57 url:-21 integer:203 number:-57 choice:-115 reference:-78 multipleReference:74 list:53 keyValues:-26
type typeTruth 0 text:-152 url:-21 email:-37 integer:-20 boolean:578 choice:-214 multipleChoice:-30 reference:-58 multipleReference:-49 list:-32
type typeTruth 2 boolean:35
type typeURL 0 text:-394 multilineText:-75 url:1234 email:-71 integer:-152 number:-55 boolean:-103 choice:-177 multipleChoice:-22 reference:-216 multipleReference:-97 list:-99 keyValues:63 date:-47
type typeUnit 0 text:183 multilineText:-549 url:-331 email:-117 integer:1032 number:-90 boolean:-155 choice:-309 multipleChoice:-166 reference:-414 multipleReference:-385 list:-67 keyValues:-284 date:106 file:-121
type typeUnit 1 text:-165 multilineText:-49 url:-33 integer:580 boolean:-183 choice:116 reference:-104 multipleReference:-40 list:-70 keyValues:-43 date:-64
type typeVerb accept text:-42 boolean:105
type typeVerb access multilineText:-20 url:-20 integer:51 boolean:180 choice:-55 reference:-76 multipleReference:-56 list:96
type typeVerb activate choice:-23 multipleReference:-21 keyValues:85
type typeVerb add multilineText:-86 url:23 email:-48 integer:-132 number:-60 boolean:-164 choice:-54 multipleChoice:-34 reference:106 multipleReference:-82 list:293 keyValues:157 date:-36 file:-23
type typeVerb adjust text:99 integer:-53 number:-33 choice:54 reference:-32
type typeVerb apply multilineText:-41 integer:-65 number:-24 boolean:-25 choice:-74 reference:-140 multipleReference:204 list:192 keyValues:-31
type typeVerb assign text:-155 multilineText:-42 integer:96 number:-53 choice:-37 reference:154 multipleReference:143 list:-66 keyValues:-57
type typeVerb build integer:-29 choice:-48 multipleReference:-40 list:179
type typeVerb change text:-52 multilineText:-59 integer:222 number:123 boolean:-167 choice:84 reference:-25 multipleReference:-36 list:-29
type typeVerb changing text:-67 multilineText:-30 integer:262 number:-41 boolean:29 choice:-53 reference:-31
type typeVerb check text:254 multilineText:-120 integer:-77 number:-35 multipleChoice:238 reference:-73 multipleReference:-56 list:-50
type typeVerb checking text:-39 boolean:47 choice:-32 multipleChoice:164 reference:-23 multipleReference:-31 list:-21
type typeVerb choose text:-204 multilineText:-224 url:-86 email:-51 integer:-49 number:-152 boolean:-211 choice:253 multipleChoice:76 multipleReference:290 list:-125 keyValues:-64 file:-66
type typeVerb choosing text:-27 multilineText:-26 choice:102 reference:72 multipleReference:-21
type typeVerb clear text:-68 boolean:176 choice:-41 reference:-33
type typeVerb click text:-130 multilineText:-50 url:-30 integer:-57 number:-35 boolean:-73 choice:124 multipleChoice:-27 reference:-39 multipleReference:262 list:-113 date:-29 file:105
type typeVerb clicking text:-147 multilineText:-21 number:-23 boolean:152 choice:-31 reference:-53 file:181
type typeVerb configure text:260 multilineText:-21 url:80 number:-51 boolean:-135 choice:32 multipleChoice:-52 reference:-158 multipleReference:97 list:27 keyValues:-25 date:-53
type typeVerb connect text:45 url:59 number:-20 boolean:-50 choice:-24 list:-24
type typeVerb copy url:21
type typeVerb create multilineText:32 url:-51 number:-25 boolean:276 choice:-136 reference:30 multipleReference:-24 list:-74 keyValues:-37
type typeVerb customize text:-144 multilineText:317 boolean:-38 choice:-37 reference:-31
type typeVerb define text:218 multilineText:70 url:-28 integer:-133 number:-36 boolean:-100 choice:-113 reference:134 multipleReference:-50 list:35 date:-24
type typeVerb delete text:-53 boolean:133 reference:-30
type typeVerb deploy text:33 integer:-40 boolean:-71 choice:270 reference:-65 multipleReference:-38
type typeVerb describe text:162 multilineText:174 integer:-98 number:-24 boolean:-44 choice:-29 reference:-37
type typeVerb disable text:-42 boolean:157 choice:-20 reference:-41
type typeVerb edit text:-62 multilineText:329 integer:-69 number:243 boolean:-84 choice:-120 multipleChoice:-30 reference:-85 multipleReference:-23 list:-31 date:-38 file:-47
type typeVerb enable text:-108 multilineText:-33 integer:-39 number:-25 boolean:201 choice:-27 multipleChoice:91 reference:-46 multipleReference:123 list:-33 keyValues:-47
type typeVerb enabling boolean:80 multipleReference:-21
type typeVerb ensure text:-52 multilineText:127 boolean:58 reference:-62
type typeVerb enter text:-24 multilineText:-51 url:118 email:360 integer:-52 number:224 boolean:-286 choice:-387 multipleChoice:-169 reference:-387 multipleReference:-380 list:-102 keyValues:-54 file:-118
type typeVerb entering text:-33 choice:-60 reference:-21 list:160
type typeVerb fill text:-89 multilineText:34 url:88 email:113 integer:129 number:41 boolean:-183 choice:-60 multipleChoice:-34 reference:-155 multipleReference:96 list:137 keyValues:-90 date:-66
type typeVerb filling text:153 number:-34 list:-21
type typeVerb find text:-193 multilineText:-51 integer:-46 number:-34 choice:-131 multipleChoice:127 reference:255 multipleReference:-49 list:99
type typeVerb generate text:-43 multilineText:93 choice:96 reference:-40
type typeVerb give text:-96 multilineText:-61 integer:47 number:-60 boolean:-93 choice:234 reference:47 multipleReference:-41 date:35
type typeVerb go boolean:-120 choice:46 reference:77 multipleReference:178 list:-95
type typeVerb import text:41 integer:70 choice:-38 reference:-32
type typeVerb input text:-23 multilineText:-38 integer:121
type typeVerb keep multilineText:-69 email:-137 number:-39 boolean:-49 choice:208 multipleChoice:-49 reference:100 multipleReference:-82 list:69 keyValues:-46
type typeVerb key text:-56 multilineText:79
type typeVerb leave text:-101 multilineText:148 url:160 integer:80 number:31 boolean:50 choice:-172 reference:-51 multipleReference:-54 list:-35
type typeVerb locate text:-27 multilineText:250 boolean:-96 reference:-52
type typeVerb log boolean:66 choice:-47
type typeVerb make text:116 multilineText:-66 url:23 email:22 integer:42 number:-34 boolean:112 choice:-25 reference:-89 list:-49 keyValues:-31 date:-20
type typeVerb manage text:-20 reference:59
type typeVerb modify text:-118 multilineText:-66 integer:-42 number:-24 choice:154 reference:-57 multipleReference:65 list:-32 file:189
type typeVerb monitor text:89 integer:-39 boolean:-34 choice:-31 list:87
type typeVerb name text:51 multilineText:-36 email:-36 integer:-34 boolean:129 choice:102 reference:-57 multipleReference:-37 list:-26
type typeVerb new text:44 integer:58 boolean:-35
type typeVerb paste text:355 multilineText:83 url:82 integer:-36 number:-40 boolean:-117 choice:-83 reference:-112 multipleReference:-26 list:-29
type typeVerb pick text:-47 boolean:81 choice:-118 multipleChoice:125 reference:125 multipleReference:-47 list:-30
type typeVerb populate text:27
type typeVerb provide text:554 multilineText:80 url:54 email:75 integer:-183 number:-82 boolean:-120 choice:-205 multipleChoice:-28 reference:-170 multipleReference:-62 list:-66 keyValues:165 date:-62
type typeVerb put text:46 multilineText:-25
type typeVerb read text:-54 multilineText:82
type typeVerb register boolean:130 choice:-59
type typeVerb remove text:-65 multilineText:105 integer:-45 boolean:55 choice:-43 multipleReference:-28 list:108 file:-32
type typeVerb run text:349 multilineText:-192 integer:-38 number:-31 boolean:-79 choice:185 reference:-74 multipleReference:-46 list:-27
type typeVerb scroll text:-20 boolean:-68 multipleReference:-23 list:176
type typeVerb see text:-52 boolean:65 choice:79 reference:-30
type typeVerb select text:-388 multilineText:-299 url:-213 email:-158 integer:-158 number:-81 boolean:139 choice:183 multipleChoice:43 reference:167 multipleReference:89 list:-104 keyValues:-185 date:102 file:-122
type typeVerb selecting text:-76 multilineText:-27 boolean:115 choice:-114 reference:194
type typeVerb set text:-149 multilineText:-421 integer:206 number:-177 boolean:-111 choice:132 multipleChoice:-79 multipleReference:-148 list:-334 keyValues:110 date:135 file:-119
type typeVerb setting text:87 multilineText:-35 integer:-116 number:166 boolean:23 choice:38 reference:-55 keyValues:-29 date:-20
type typeVerb sign text:121 multilineText:-69 integer:-57 boolean:75 multipleReference:-66 list:92 keyValues:-43
type typeVerb specify text:-37 multilineText:-27 url:-102 email:-159 integer:-99 number:-41 boolean:-30 choice:-43 multipleChoice:46 reference:-302 multipleReference:-62 list:440 date:-40 file:-58
type typeVerb start integer:42
type typeVerb switch boolean:25
type typeVerb test text:-53 multilineText:-28 integer:-25 boolean:104 choice:-43 multipleChoice:165 multipleReference:-39 list:-52
type typeVerb tick text:-73 multilineText:-21 number:-20 boolean:81 choice:71 reference:-27
type typeVerb ticking boolean:73
type typeVerb toggle text:-113 url:-33 integer:-27 boolean:242 choice:130 reference:-46
type typeVerb toggling boolean:123 date:-53
type typeVerb turn boolean:69
type typeVerb type text:126 multilineText:187 url:42 email:-31 integer:49 number:-57 boolean:-56 choice:-174 reference:135 multipleReference:-35 list:-102 keyValues:-32 date:-43
type typeVerb typing text:-163 reference:132 multipleReference:126 list:-47
type typeVerb uncheck boolean:97
type typeVerb update text:173 number:-20 boolean:-20 choice:-21 reference:-40
type typeVerb upload text:-74 boolean:-45 reference:-32 file:201
type typeVerb use text:137 multilineText:55 url:56 integer:-51 number:-102 boolean:-195 choice:-42 multipleChoice:-60 reference:188 multipleReference:-114 keyValues:-87 date:-41 file:-46
type typeVerb using text:-26 multilineText:45 integer:161 number:-46 boolean:-70 choice:-22 reference:35 multipleReference:-23 list:-27
type typeVerb validate text:126 multilineText:-26 choice:-37 reference:-35
type typeVerb verify text:56 multilineText:-20
type typeVerb view text:-32 multilineText:-33 boolean:-81 choice:181 reference:-48 multipleReference:70
type typeVerb write text:51 multilineText:130 multipleReference:-24 list:-72
type typeVerbClass accept text:-42 boolean:105
type typeVerbClass aimless multilineText:37 url:49 email:-87 integer:-38 number:-282 boolean:-215 choice:-149 multipleChoice:-120 reference:-44 multipleReference:-86 list:118 keyValues:-107 date:-171 file:-101
type typeVerbClass button text:152 multilineText:-74 url:-20 integer:133 number:-41 boolean:-88 choice:-126 reference:-204 multipleReference:156 list:167 keyValues:-36 date:-20
type typeVerbClass check multilineText:81 integer:-133 number:-130 boolean:84 choice:34 multipleChoice:215 reference:-162 multipleReference:-99 list:23 keyValues:-77 date:-65 file:-48
type typeVerbClass checkingHeading text:187 multilineText:-113 url:-22 integer:-90 number:-37 boolean:-41 choice:62 multipleChoice:129 reference:-90 keyValues:-23
type typeVerbClass click text:-286 multilineText:-77 url:-43 integer:-69 number:-62 boolean:126 choice:65 multipleChoice:-32 reference:-88 multipleReference:231 list:-126 date:-39 file:290
type typeVerbClass configure multilineText:57 email:-112 integer:219 number:76 boolean:-604 choice:77 multipleChoice:-269 reference:-422 multipleReference:-198 list:-460 keyValues:-22 date:-42 file:-104
type typeVerbClass contrast text:51 multilineText:-50 integer:82 number:-24 boolean:98 choice:-41 reference:-61
type typeVerbClass determiner text:44 integer:58 boolean:-35
type typeVerbClass enter text:614 multilineText:-180 email:81 integer:-44 number:-232 boolean:-909 choice:-468 multipleChoice:-497 reference:-791 multipleReference:-722 list:-110 keyValues:88 date:-167 file:-399
type typeVerbClass fieldNoun text:-23 multilineText:-38 integer:121
type typeVerbClass fileNoun text:-74 boolean:-45 reference:-32 file:201
type typeVerbClass fillingVerb text:-177 multilineText:-317 url:-196 email:-47 integer:-219 number:-228 boolean:-511 choice:26 multipleChoice:-125 reference:-31 multipleReference:-217 list:-202 keyValues:-241 date:-44 file:-268
type typeVerbClass followUp text:-104 multilineText:69 integer:91 choice:66 reference:-38 list:-22
type typeVerbClass genericHeading text:51 multilineText:-64 url:33 email:-77 integer:-167 number:-141 boolean:29 choice:-186 multipleChoice:-27 reference:-95 multipleReference:63 list:154 date:-109 file:-51
type typeVerbClass headingVerb text:-291 url:-159 email:-251 integer:72 number:-341 boolean:-100 choice:-27 multipleChoice:-245 reference:-283 multipleReference:-467 list:-322 keyValues:-144 date:-254 file:-306
type typeVerbClass inputNoun text:67 multilineText:-79 number:138 choice:34 reference:-58 keyValues:-29 date:-23
type typeVerbClass kindNoun text:126 multilineText:187 url:42 email:-31 integer:49 number:-57 boolean:-56 choice:-174 reference:135 multipleReference:-35 list:-102 keyValues:-32 date:-43
type typeVerbClass labelHeader text:67 multilineText:-79 number:138 choice:34 reference:-58 keyValues:-29 date:-23
type typeVerbClass leave multilineText:74 url:136 email:-148 integer:56 multipleChoice:-66 reference:24 multipleReference:-138 list:29 keyValues:-67 date:-37 file:-21
type typeVerbClass make text:-44 multilineText:-30 url:-67 email:-170 integer:-74 number:-138 boolean:-207 choice:-150 multipleChoice:-207 reference:-283 multipleReference:-367 list:-140 keyValues:61 date:-122 file:-284
type typeVerbClass manipulate text:378 multilineText:-101 url:-26 integer:-98 number:-70 boolean:23 choice:90 reference:-87 multipleReference:-102 list:55 keyValues:-20 date:-23 file:-39
type typeVerbClass menuNoun text:-388 multilineText:-299 url:-213 email:-158 integer:-158 number:-81 boolean:139 choice:183 multipleChoice:43 reference:167 multipleReference:89 list:-104 keyValues:-185 date:102 file:-122
type typeVerbClass navigate text:38 multilineText:-178 url:-53 integer:100 number:-76 boolean:87 choice:-147 multipleChoice:-46 list:212 keyValues:-78 date:-37 file:-25
type typeVerbClass off text:-42 boolean:157 choice:-20 reference:-41
type typeVerbClass on text:-108 multilineText:-33 integer:-39 number:-25 boolean:201 choice:-27 multipleChoice:91 reference:-46 multipleReference:123 list:-33 keyValues:-47
type typeVerbClass opener integer:42
type typeVerbClass openingVerb text:24 multilineText:-52 url:-22 email:-83 number:-124 boolean:22 choice:45 multipleChoice:-71 reference:-145 multipleReference:-190 list:157 keyValues:79 date:-81 file:-64
type typeVerbClass optionNoun text:87 multilineText:-35 integer:-116 number:166 boolean:23 choice:38 reference:-55 keyValues:-29 date:-20
type typeVerbClass paste text:355 multilineText:83 url:82 integer:-36 number:-40 boolean:-117 choice:-83 reference:-112 multipleReference:-26 list:-29
type typeVerbClass place text:-32 multilineText:-33 boolean:-81 choice:181 reference:-48 multipleReference:70
type typeVerbClass plainNoun text:40 multilineText:-38 email:-37 integer:-36 boolean:160 choice:98 reference:-62 multipleReference:-38 list:-27
type typeVerbClass preposition text:-26 multilineText:45 integer:161 number:-46 boolean:-70 choice:-22 reference:35 multipleReference:-23 list:-27
type typeVerbClass secretNoun text:-56 multilineText:79
type typeVerbClass select text:-634 multilineText:-609 url:-313 email:-220 integer:-286 number:-326 boolean:167 choice:252 multipleChoice:133 reference:1355 multipleReference:249 list:-314 keyValues:-257 date:68 file:-197
type typeVerbClass slugEnd text:-26 multilineText:45 integer:161 number:-46 boolean:-70 choice:-22 reference:35 multipleReference:-23 list:-27
type typeVerbClass slugVerb text:-204 multilineText:-352 email:-117 integer:-22 number:-200 boolean:-76 choice:-90 multipleChoice:-227 reference:-67 multipleReference:-238 list:-150 keyValues:121 file:-25
type typeVerbClass submitVerb text:81 multilineText:-115 url:-51 email:-70 integer:-187 number:-105 choice:-277 multipleChoice:-60 reference:-35 multipleReference:78 list:279 keyValues:75 date:-68 file:-45
type typeVerbClass switchEffect text:91 multilineText:-163 email:-172 integer:-147 number:-165 boolean:205 multipleChoice:-43 multipleReference:-160 keyValues:-193 date:-74 file:-63
type typeVerbClass switchOff text:-151 multilineText:-49 url:-28 integer:-54 number:-55 boolean:522 choice:-111 multipleChoice:144 reference:-129 multipleReference:-59 list:-33 date:-33
type typeVerbClass switchOn text:-212 multilineText:-222 url:-84 email:-62 integer:-195 number:-111 boolean:1769 choice:79 multipleChoice:407 reference:-270 multipleReference:-80 list:-164 date:-109 file:-27
type typeVerbClass toggleNoun text:-124 url:-34 integer:-30 boolean:273 choice:128 reference:-49
type typeVerbClass trialVerb text:253 multilineText:82 url:-35 email:-33 integer:-171 number:159 boolean:-89 choice:-207 multipleChoice:360 reference:-257 multipleReference:-126 list:-135 keyValues:-51 date:-58 file:128
type typeVerbClass typeHeader text:126 multilineText:187 url:42 email:-31 integer:49 number:-57 boolean:-56 choice:-174 reference:135 multipleReference:-35 list:-102 keyValues:-32 date:-43
type typeVerbClass upload text:-142 multilineText:-49 url:-25 integer:50 choice:-57 multipleChoice:-29 reference:24 multipleReference:101 list:-34 file:1647
type typeVerbClass use text:91 multilineText:46 integer:32 number:-169 boolean:-289 choice:-210 multipleChoice:-78 reference:76 multipleReference:33 list:145 keyValues:-129 date:-67 file:-63
type typeVerbClass weakLabelHeader text:-21 multilineText:54 email:-37 integer:-42 boolean:127 choice:99 reference:-59 multipleReference:-40 list:-29
type typeVerbNoun " multilineText:-43 url:-22 email:-38 number:-43 boolean:264 choice:-191 multipleChoice:-20 reference:142 multipleReference:-43 list:-39 date:-22
type typeVerbNoun ' text:53 integer:-39 boolean:114 choice:-62
type typeVerbNoun ( multilineText:-27 integer:75 choice:51 reference:-42
type typeVerbNoun , text:-112 multilineText:131 url:-30 integer:157 number:-32 choice:-43 reference:-62 multipleReference:-32 list:43 keyValues:-23 date:-23
type typeVerbNoun . text:130 multilineText:-97 email:-34 integer:35 number:-39 boolean:-68 choice:296 reference:-33 multipleReference:-52 list:-37
type typeVerbNoun 0 text:-326 integer:310 number:84 reference:-30
type typeVerbNoun a text:247 multilineText:-227 url:24 email:147 integer:-170 number:305 boolean:-306 choice:24 multipleChoice:-140 reference:136 multipleReference:-350 list:-293 keyValues:23 file:63
type typeVerbNoun additional text:-132 multilineText:-20 list:179
type typeVerbNoun ai text:-52 boolean:-60 reference:163
type typeVerbNoun all text:-83 multilineText:131 integer:-57 boolean:129 choice:-49 multipleReference:-32 list:79 file:-32
type typeVerbNoun an text:-22 multilineText:-133 url:-46 email:251 number:27 boolean:-126 choice:-187 multipleChoice:-42 reference:387 multipleReference:-164 list:-41 keyValues:-20 file:36
type typeVerbNoun and text:-92 multilineText:83 integer:-29 boolean:-165 choice:-22 multipleChoice:165 multipleReference:115 list:-30
type typeVerbNoun any text:-151 integer:-28 boolean:-32 choice:32 multipleReference:79 keyValues:75
type typeVerbNoun as text:-101 multilineText:106 url:-23 email:43 integer:245 number:-37 boolean:-89 choice:-52 reference:-38 list:-50 keyValues:-21
type typeVerbNoun azure choice:47 reference:-34
type typeVerbNoun between choice:265 reference:-172 multipleReference:-23
type typeVerbNoun blank text:118 multipleReference:-31
type typeVerbNoun build text:218 integer:-22 choice:-70 reference:-47 multipleReference:-28
type typeVerbNoun client text:69 multilineText:-23
type typeVerbNoun connect boolean:37 choice:-22
type typeVerbNoun corresponding url:45
type typeVerbNoun custom multilineText:-37 reference:25 list:89 keyValues:-26
type typeVerbNoun default text:145 choice:26 reference:-126
type typeVerbNoun detailed boolean:70 choice:-47
type typeVerbNoun different text:77 multilineText:-37 integer:-25 boolean:150 choice:-20 reference:-76 list:-21
type typeVerbNoun each text:-100 multilineText:-49 integer:-28 boolean:-61 choice:350 reference:-32
type typeVerbNoun either text:-28 multilineText:-43 boolean:129 choice:-212 multipleChoice:163 reference:-134 multipleReference:188 list:-24
type typeVerbNoun email text:190 email:-136 choice:56 reference:-82
type typeVerbNoun enable boolean:24
type typeVerbNoun enabled boolean:160 choice:-57 reference:-69
type typeVerbNoun environment boolean:-46 choice:-30 reference:141 multipleReference:-70
type typeVerbNoun for text:-245 reference:245
type typeVerbNoun from text:-68 url:137 integer:-23 boolean:-40 choice:-168 multipleChoice:-21 reference:161 multipleReference:-48 date:78
type typeVerbNoun group text:-20 url:-23 choice:-85 reference:183
type typeVerbNoun how multilineText:87 integer:-71 boolean:-79 choice:209 reference:-29 multipleReference:-46 list:26 keyValues:-34
type typeVerbNoun if text:89 multilineText:-92 number:-21 boolean:-100 choice:41 multipleChoice:133 reference:-39 multipleReference:-88 list:-92 keyValues:182
type typeVerbNoun in text:108 multilineText:-23 email:102 integer:-110 number:29 boolean:-205 choice:-154 multipleChoice:-54 reference:42 list:342 keyValues:-72 date:-95 file:-23
type typeVerbNoun it text:112 multilineText:61 url:-34 integer:-38 boolean:-49 multipleReference:-25 date:30
type typeVerbNoun its text:-97 boolean:-58 choice:114 reference:130
type typeVerbNoun key integer:-26 boolean:-51 reference:-62 keyValues:178
type typeVerbNoun ldap choice:39 reference:-39
type typeVerbNoun message text:-39 multilineText:98
type typeVerbNoun more text:-81 multilineText:66
type typeVerbNoun new integer:63 boolean:54 reference:-29
type typeVerbNoun of text:109 choice:-141 reference:101
type typeVerbNoun on text:106 multilineText:-32 boolean:-25 choice:-116 reference:221 multipleReference:-123 list:-40 file:72
type typeVerbNoun one text:-61 multilineText:-28 url:-23 boolean:-40 choice:23 multipleChoice:-30 reference:-52 multipleReference:204 list:79 keyValues:-26
type typeVerbNoun only reference:32
type typeVerbNoun openid text:-54 boolean:-39 choice:-129 multipleChoice:171 reference:-26 multipleReference:-35 list:91
type typeVerbNoun or text:-205 boolean:-147 choice:126 multipleReference:131 keyValues:171
type typeVerbNoun out integer:112 number:-23
type typeVerbNoun parent text:-36 boolean:-44 reference:-156 multipleReference:226
type typeVerbNoun public text:70 multilineText:-44 choice:123 reference:-96
type typeVerbNoun redirect text:-50 boolean:-52 reference:-29 list:232
type typeVerbNoun send boolean:-75 reference:-90 multipleReference:222
type typeVerbNoun specific choice:-72 multipleChoice:-22 reference:-20 multipleReference:93 list:51
type typeVerbNoun start boolean:75
type typeVerbNoun sure text:172 email:27 integer:92 number:-24 boolean:-97 reference:-63 multipleReference:-25 list:-32
type typeVerbNoun tags boolean:-48 multipleReference:97 list:89 keyValues:-74
type typeVerbNoun task text:-31 choice:-23 reference:117
type typeVerbNoun that text:-48 url:29 boolean:92
type typeVerbNoun the text:-483 multilineText:-328 url:-257 email:-374 number:-381 boolean:-360 choice:-711 multipleChoice:-68 reference:422 multipleReference:-20 list:-457 keyValues:-264 date:65 file:-153
type typeVerbNoun their text:-38 boolean:22 choice:28
type typeVerbNoun them text:-43 url:-22 integer:-28 boolean:-20 choice:-72 list:163 keyValues:67
type typeVerbNoun these multilineText:-31 url:-30 boolean:-55 choice:-39 reference:97 multipleReference:-24 list:149
type typeVerbNoun this text:180 multilineText:-116 url:164 integer:45 choice:46 multipleChoice:-22 reference:-284 multipleReference:-95 list:-54
type typeVerbNoun to text:-280 multilineText:73 email:-42 integer:-22 number:-46 boolean:130 choice:78 multipleChoice:-44 reference:-97 multipleReference:131 list:102 keyValues:-89 date:-36 file:-38
type typeVerbNoun token text:-49 integer:93
type typeVerbNoun topic text:202 choice:-101 reference:-25
type typeVerbNoun up text:-43 multilineText:75 integer:51 number:-26 boolean:82 reference:-25 date:-72
type typeVerbNoun use text:-48 boolean:101 choice:-30
type typeVerbNoun user text:-191 boolean:283 choice:-98 multipleChoice:-20 reference:91 multipleReference:-44
type typeVerbNoun users text:127 boolean:-56
type typeVerbNoun values text:115 multilineText:-42 integer:-25 keyValues:53
type typeVerbNoun web text:-91 integer:-24 choice:154
type typeVerbNoun what text:-33 multilineText:66 boolean:-25 choice:65
type typeVerbNoun when text:196 multilineText:-46 integer:72 boolean:-72 reference:-31 list:-69
type typeVerbNoun whether text:-107 multilineText:-28 email:-67 integer:-83 boolean:176 choice:99 multipleChoice:231 reference:-62 multipleReference:-64 list:-61
type typeVerbNoun which text:59 multilineText:-50 integer:-31 boolean:-48 choice:-64 multipleChoice:-32 multipleReference:120 list:89
type typeVerbNoun your multilineText:333 url:-124 email:-54 integer:73 number:-132 boolean:-412 choice:-159 multipleChoice:-68 reference:441 multipleReference:-134 list:71 keyValues:-90 date:-89 file:-29
type typeVia 0 text:152 multilineText:-501 url:-236 email:-496 integer:-390 number:-677 boolean:-210 choice:48 multipleChoice:-392 reference:-412 multipleReference:-624 list:-237 keyValues:-22 date:-446 file:-528
type typeVia 1 text:68 url:-516 email:-708 integer:-561 number:-320 boolean:-307 choice:-275 multipleChoice:-330 reference:-229 multipleReference:-156 list:-409 keyValues:-642 date:-554 file:-323
type typeVia 2 text:138 multilineText:-169 url:-68 email:-48 integer:118 number:-175 boolean:61 choice:-274 multipleChoice:-66 reference:505 multipleReference:60 list:-278 keyValues:-106 date:58 file:-46
type typeVia 3 text:-281 multilineText:-485 url:-284 email:-251 integer:-248 number:-348 boolean:376 choice:276 multipleChoice:-269 reference:-634 multipleReference:-579 list:-718 keyValues:-588 date:-375 file:-224
type typeWord % text:-319 multilineText:-20 integer:-220 number:865 boolean:-88 choice:-48 reference:-50 multipleReference:-21 list:-24
type typeWord 1 text:80 choice:-23
type typeWord a text:-129 multilineText:-65 integer:-46 number:-31 boolean:256 reference:-108 multipleReference:248 list:-25
type typeWord access text:265 multilineText:-77 integer:-46 number:-39 boolean:368 choice:-92 reference:-172 multipleReference:-62 list:-44 date:-38
type typeWord accesskey text:120 choice:-32
type typeWord account text:68 multilineText:228 url:-62 email:152 integer:-170 number:-48 boolean:-204 choice:118 multipleChoice:-24 reference:176 multipleReference:-86 list:-62 keyValues:-34 date:-34 file:-48
type typeWord accounting text:75 reference:-49
type typeWord accounts boolean:43
type typeWord acl text:-53 multilineText:98 boolean:53 choice:-32 reference:86 multipleReference:-38 file:-39
type typeWord action text:-32 boolean:-147 choice:349 multipleReference:-56
type typeWord actions text:-93 multilineText:-27 integer:-34 boolean:-28 choice:320 multipleChoice:-54 reference:-44 multipleReference:39 list:-82 keyValues:-31 file:-21
type typeWord activate text:-78 boolean:242 choice:-80
type typeWord active text:-66 integer:-25 boolean:239 choice:-144 reference:-34 date:87
type typeWord activity choice:71 reference:-163 multipleReference:118
type typeWord add text:-43 multilineText:-24 url:-43 integer:-95 number:23 boolean:-58 reference:-109 multipleReference:237 list:155
type typeWord additional text:-31 multilineText:144 list:-39
type typeWord address text:42 multilineText:114 url:-130 email:353 integer:-60 number:-58 boolean:74 choice:-103 reference:-88 multipleReference:33 list:-71
type typeWord addresses text:-88 multilineText:-30 integer:-49 boolean:-20 choice:-34 multipleReference:-47 list:358
type typeWord admin text:48 boolean:20 reference:-33
type typeWord advanced text:-216 multilineText:90 integer:-46 boolean:-162 choice:-46 reference:163 multipleReference:-44 keyValues:190 date:34
type typeWord after text:-120 integer:329 number:-32 boolean:-24 choice:-262 reference:-69 date:250
type typeWord agent text:-155 multilineText:233 url:-24 boolean:-81 choice:-68 reference:238 list:-29
type typeWord aggregate text:-46 reference:126
type typeWord aggregation text:-92 boolean:-37 choice:-87 reference:216
type typeWord ai text:-61 multilineText:-33 integer:-24 boolean:-124 choice:-64 reference:425
type typeWord alert text:-60 multilineText:-24 integer:-20 number:175 boolean:-40 reference:-43
type typeWord algorithm text:-199 integer:-25 choice:361 reference:25
type typeWord all text:113 multilineText:-46 number:-20 boolean:-82 reference:-93 multipleReference:186
type typeWord allow text:-108 integer:-33 boolean:483 choice:-60 reference:-74 multipleReference:-37 list:-51
type typeWord allowed text:-48 email:-41 integer:-24 choice:-53 reference:-104 multipleReference:83 list:279
type typeWord amount text:-319 multilineText:-20 integer:-134 number:795 boolean:-41 choice:-58 reference:-120
type typeWord an choice:-25 reference:50
type typeWord analysis text:-73 multilineText:-27 url:-20 email:-22 integer:-115 number:259 boolean:-184 choice:308 reference:-38 list:-52 keyValues:-27
type typeWord analytics integer:-40 multipleReference:93
type typeWord and text:-212 multilineText:-52 integer:-62 number:-31 boolean:289 choice:-23 multipleChoice:-37 reference:-123 list:-32 date:323
type typeWord any boolean:-135 choice:126
type typeWord api text:117 multilineText:-195 url:35 integer:-46 boolean:45 choice:-74 reference:291 multipleReference:-36 list:-97
type typeWord app text:-320 multilineText:-81 url:-38 email:-29 integer:-36 number:-39 boolean:218 reference:207 multipleReference:-21 list:188 keyValues:-45 date:-28
type typeWord application text:49 multilineText:-63 url:-25 integer:-50 number:-42 boolean:102 choice:-368 multipleChoice:-22 reference:176 multipleReference:286 list:-46 keyValues:-20 date:-37
type typeWord applications reference:-24 multipleReference:108 list:-23
type typeWord apply text:-65 boolean:226 choice:-59 reference:-21 multipleReference:-21
type typeWord approval boolean:42
type typeWord archive text:-214 multilineText:-32 number:-20 boolean:94 choice:-38 reference:229
type typeWord are boolean:27 reference:24
type typeWord args text:36 integer:-24 boolean:-48 multipleReference:-25 list:103
type typeWord arguments text:104 integer:-42 boolean:-67 choice:-58 multipleReference:-21 list:-40 keyValues:127
type typeWord as text:-259 multilineText:-23 boolean:80 choice:379 reference:-26 date:-54
type typeWord assign text:-109 boolean:222 multipleReference:-34
type typeWord assigned text:-147 multilineText:38 number:-22 boolean:-43 choice:-40 reference:241 multipleReference:131 list:-69
type typeWord at text:292 multilineText:-77 url:-20 number:-33 boolean:-104 choice:-38 reference:-72 list:151 date:-24
type typeWord attach text:-35 multilineText:-21 boolean:216 reference:-37
type typeWord attachment choice:67
type typeWord attachments text:169 boolean:-35 choice:-26 list:-28
type typeWord attribute text:276 multilineText:-25 email:-39 integer:-21 boolean:-22 reference:-90 list:-22
type typeWord attributes text:-83 boolean:-66 multipleReference:-26 list:86 keyValues:156
type typeWord audience integer:-32 boolean:-29 list:132
type typeWord auth text:114 reference:-25
type typeWord authentication text:-20 multilineText:-20 choice:273 reference:-109 list:-37
type typeWord authority multilineText:47 reference:-23
type typeWord auto text:151 multilineText:-27 boolean:-71 choice:60 multipleChoice:-22 reference:-22 list:-21 date:-33
type typeWord automatic text:-121 boolean:274 choice:-22 reference:-46 multipleReference:-26
type typeWord automatically text:-81 multilineText:-21 number:-20 boolean:191 choice:-55 reference:-36
type typeWord available text:-31 integer:-56 boolean:-360 choice:116 reference:-31 multipleReference:497 list:-93 keyValues:-23
type typeWord aws text:91 multilineText:-31 reference:-23
type typeWord azure text:31 url:165 reference:-30 multipleReference:-39
type typeWord backup text:-97 boolean:187 choice:108 reference:-143
type typeWord banner text:-27 multilineText:-22 url:153 choice:-20 list:-34
type typeWord base text:92 multilineText:-46 url:45 integer:-108 number:326 choice:-70 reference:-120 multipleReference:-38 list:-43 date:-31
type typeWord batch number:-22 boolean:-69 reference:54 date:120
type typeWord bcc text:111 boolean:-47 reference:-24 multipleReference:-33 list:146
type typeWord be text:131 url:-24 integer:-63 boolean:83 choice:-27 date:-23
type typeWord before text:-164 multilineText:46 integer:370 boolean:-87 choice:-52 reference:-21 keyValues:-20 date:-25
type typeWord beginning text:90 boolean:-36 date:56
type typeWord between integer:-50 boolean:116
type typeWord billing text:138 integer:-50 number:-29 boolean:-24 choice:-27 reference:38 date:-20
type typeWord bind integer:38 boolean:81 reference:-26
type typeWord bitbucket url:30
type typeWord block text:64 choice:-40
type typeWord body text:250 multilineText:34 url:-24 integer:-45 number:-30 boolean:-98 choice:-88 reference:-68 multipleReference:-46 list:-76 keyValues:216
type typeWord bot text:29
type typeWord branch multilineText:-56 integer:-20 boolean:-34 reference:-52 multipleReference:-20 list:265 date:-21
type typeWord bucket text:-23 choice:-42 reference:145
type typeWord build text:215 integer:-73 number:-28 boolean:175 choice:-81 multipleChoice:-27 reference:-105 multipleReference:-60 list:-65 keyValues:109
type typeWord by text:70 multilineText:-98 url:-88 email:-61 integer:-70 number:-48 boolean:137 multipleChoice:-47 reference:72 multipleReference:-83 list:253 date:25
type typeWord ca text:38 multilineText:148 boolean:-21 choice:-45 reference:-22
type typeWord cache text:-224 multilineText:-44 integer:198 number:-35 boolean:-58 reference:199 multipleReference:-31 list:-25
type typeWord calculation text:33 multilineText:-21 integer:-56 number:98 boolean:-43 choice:84 reference:-44
type typeWord calendar text:-28 choice:51
type typeWord campaign text:-110 multilineText:-32 integer:-20 number:-25 boolean:-39 choice:58 reference:272 multipleReference:-21 list:-34
type typeWord can text:-101 integer:54 boolean:100 choice:-26
type typeWord cancellation boolean:21
type typeWord capture boolean:-61 choice:108 reference:-32 multipleReference:48
type typeWord card boolean:-114 choice:115 reference:-32 multipleReference:121
type typeWord categories integer:-22 boolean:-399 choice:377 multipleReference:46
type typeWord category text:-114 integer:-20 choice:215 reference:81
type typeWord cc text:-84 multilineText:-25 boolean:82 choice:-42 reference:-73 multipleReference:-29 list:253
type typeWord cert text:185 multilineText:-88 boolean:-22 choice:-46 reference:58
type typeWord certificate text:-162 multilineText:26 url:-30 integer:-84 number:-46 boolean:-91 choice:706 reference:-192 multipleReference:-25 list:-31 date:-20
type typeWord certificates text:-70 multilineText:-57 choice:202
type typeWord change text:-38 number:123 boolean:-24 reference:-22
type typeWord changes integer:-27 boolean:111
type typeWord channel text:91 multilineText:-20 integer:-20 boolean:-44 choice:49
type typeWord characters text:-22 integer:-98 number:-20 choice:159
type typeWord chart text:-36 multilineText:-54 integer:-35 number:-30 boolean:84 choice:-38 reference:195 multipleReference:-23
type typeWord check text:315 multilineText:138 url:-22 integer:31 number:-32 boolean:-159 choice:-91 reference:-119 multipleReference:-60 list:-29 date:-21
type typeWord cidr text:167 integer:-61 list:-57
type typeWord city text:35
type typeWord claim text:133
type typeWord class text:293 boolean:-20 choice:-182 reference:-35
type typeWord client text:29 multilineText:-115 url:-42 email:-21 integer:-54 number:-52 choice:216 reference:208 multipleReference:-69 keyValues:-25 date:-33
type typeWord cloud text:97 multilineText:-27 number:-23 boolean:22 choice:-107 reference:170 multipleReference:-43
type typeWord cluster text:159 url:-23 boolean:-23 choice:-272 reference:219
type typeWord code text:333 multilineText:-83 url:-32 email:-21 integer:112 number:-32 boolean:-59 choice:-182 multipleChoice:-35 reference:136 multipleReference:-57 list:-55 keyValues:-44 date:-35 file:-22
type typeWord codes text:-91 boolean:-58 list:198
type typeWord collection text:253 multilineText:-31 integer:-21 boolean:-163 choice:-184 reference:341 multipleReference:-48 list:-40
type typeWord color text:416 multilineText:-60 url:-24 email:-20 integer:77 number:-80 boolean:-137 choice:-171 reference:101 multipleReference:-21 list:-20 keyValues:-31 date:-28
type typeWord column multilineText:-41 integer:-49 boolean:39 choice:-195 reference:-238 multipleReference:154 list:154 keyValues:246
type typeWord columns text:-90 integer:-27 boolean:-34 choice:149 multipleReference:102 list:-29
type typeWord command text:180 multilineText:94 integer:-51 boolean:-72 choice:-91 multipleChoice:-26 reference:-84 multipleReference:-44 list:198 keyValues:-73
type typeWord company multilineText:-20 boolean:171 choice:-92 reference:33 multipleReference:-32
type typeWord complete text:-298 multilineText:221 boolean:182 reference:-44
type typeWord completed text:69 boolean:44 list:-29
type typeWord component text:-30 integer:-39 boolean:-37 choice:224 reference:-73
type typeWord compression text:-27 boolean:75 choice:-28
type typeWord condition multilineText:-62 integer:-20 number:-20 boolean:-56 choice:103 multipleChoice:147 reference:-72 list:42
type typeWord conditions multilineText:106 integer:-47 boolean:-30 choice:-31 multipleChoice:-23 multipleReference:-47 list:151 keyValues:-33
type typeWord config text:-44 multilineText:252 boolean:-174
type typeWord configuration text:-91 multilineText:203 boolean:92 reference:-108
type typeWord configure text:-91 multilineText:103
type typeWord confirm text:151 multilineText:-86 email:33 boolean:-54
type typeWord confirmation integer:20 multipleReference:-20 list:90
type typeWord connect text:64 multilineText:-22 number:-29 boolean:-104 choice:-29 reference:211 multipleReference:-24 list:-31 keyValues:-28 date:-25
type typeWord connection text:119 multilineText:54 integer:-34 number:-59 boolean:-110 choice:88
type typeWord connector text:-77 multilineText:255 boolean:-97 choice:-87 reference:102 multipleReference:-52
type typeWord contact text:-205 multilineText:-105 url:-26 email:-22 integer:-66 number:-48 boolean:-104 choice:-142 multipleChoice:141 reference:327 multipleReference:288 list:-84 keyValues:-38 date:-22
type typeWord contacts text:111 multilineText:-27 integer:-46 boolean:-372 choice:-72 multipleChoice:306 reference:48 multipleReference:182 list:-66
type typeWord container text:42 multilineText:-41 url:-42 integer:145 number:-55 boolean:37 choice:-43 reference:30 multipleReference:-20 list:-51 date:-23
type typeWord content text:225 multilineText:-92 url:-24 boolean:-24 choice:-123 reference:124
type typeWord context text:269 multilineText:-49 integer:20 boolean:-52 choice:-43 reference:-29
type typeWord control text:66 multilineText:-102 integer:-45 number:137 reference:-31
type typeWord cost text:-126 integer:-27 number:238
type typeWord count text:-155 integer:236 number:-38
type typeWord country text:95 boolean:-73 reference:-61 multipleReference:-20 list:182
type typeWord cpu text:-65 integer:-43 number:156
type typeWord create text:-87 multilineText:-35 integer:62 number:-43 boolean:93 choice:-52 list:81 date:-33
type typeWord credentials text:-27 multilineText:28 choice:-21 reference:-90 multipleReference:142
type typeWord credit text:368 multilineText:-71 url:-48 integer:-82 number:124 boolean:119 choice:-119 reference:-175 multipleReference:-44 list:-36
type typeWord criteria text:119 multilineText:-44 integer:-35 boolean:-96 choice:302 reference:-135 list:-35 keyValues:-22
type typeWord cron text:484 number:-21 boolean:-120 choice:-66 reference:-239 multipleReference:-27
type typeWord css text:-128 multilineText:337 boolean:-91 reference:-22 list:-27
type typeWord currency text:176 multilineText:-34 integer:-25 number:-36 boolean:125 choice:-193 reference:134 multipleReference:-26 list:-32 date:-20
type typeWord custom text:-278 multilineText:182 integer:-57 number:-35 boolean:63 choice:-46 multipleChoice:-33 reference:-170 multipleReference:-158 list:85 keyValues:358
type typeWord dashboard text:-184 multilineText:87 url:-21 boolean:109 choice:-61 reference:-23 multipleReference:207 list:-53
type typeWord data text:-224 url:-105 email:-88 integer:-279 boolean:-53 choice:234 multipleChoice:-70 reference:145 multipleReference:-48 keyValues:65 date:75 file:-55
type typeWord database text:-136 integer:267 number:-42 boolean:52 choice:-42 reference:-69 multipleReference:-21 list:-23
type typeWord date text:-239 multilineText:-97 url:-51 email:-24 integer:-130 number:-104 boolean:-89 choice:-331 reference:-213 multipleReference:-45 list:-50 keyValues:-20 date:1267 file:-25
type typeWord day text:-35 multilineText:-27 integer:-42 number:40 boolean:-40 choice:275 list:-90 date:-38
type typeWord days text:-112 integer:361 number:-74 boolean:-89 choice:-26
type typeWord default text:156 multilineText:-50 url:-67 integer:-194 number:-63 boolean:29 choice:-114 reference:113 multipleReference:184 list:21 keyValues:-23 date:-25
type typeWord delay text:330 integer:-204 number:-52 boolean:-21
type typeWord delete text:-20 integer:-20 boolean:162 choice:-36
type typeWord deleted text:-25 boolean:160 choice:-55 reference:-31
type typeWord dependency boolean:49 choice:-83 reference:94
type typeWord deploy text:-25 boolean:34 choice:111 reference:-69
type typeWord deployment multilineText:-24 integer:-45 boolean:-65 choice:172 reference:-43 multipleReference:34 list:-32 keyValues:-33
type typeWord description text:20 multilineText:187 email:-29 integer:-25 number:-34 reference:-85
type typeWord destination text:-305 multilineText:-30 url:-28 integer:-43 number:-25 boolean:-50 choice:226 reference:217 multipleReference:-22 list:-21
type typeWord direct text:-103 integer:-28 number:95 boolean:-31 choice:115
type typeWord directory text:386 multilineText:-23 integer:-21 boolean:-140 choice:-109
type typeWord disable boolean:68
type typeWord discount text:-152 number:304 boolean:-34 choice:-37
type typeWord display text:37 multilineText:148 integer:-23 number:-58 boolean:-103 choice:263 reference:-82 multipleReference:-58 list:-50 keyValues:-24
type typeWord dn text:216 boolean:37 choice:-34 reference:-30 multipleReference:-21 list:-37
type typeWord do text:-40 multilineText:-23 url:-24 integer:-27 boolean:-50 choice:138 multipleChoice:-20 reference:-129 multipleReference:21 list:180
type typeWord docker text:239 multilineText:-47 url:-22 boolean:49 choice:-80 reference:-48 multipleReference:-30 list:-76 keyValues:104 file:-39
type typeWord document text:-133 multilineText:234 url:-43 number:-87 choice:97 multipleChoice:-21 reference:127 multipleReference:-32 list:-53 keyValues:-32 date:-67 file:-46
type typeWord documents text:-41 boolean:203 multipleReference:-27 list:-21
type typeWord domain text:205 multilineText:-41 url:-34 integer:-28 boolean:-33 choice:-25 reference:-31 list:59
type typeWord domains text:-149 multilineText:-23 url:-22 email:-49 integer:-45 boolean:-271 choice:-136 multipleChoice:-40 reference:-127 multipleReference:474 list:373 keyValues:-39
type typeWord driver text:-176 reference:239 keyValues:51
type typeWord due text:-111 integer:142 boolean:-45 choice:-31 date:82
type typeWord duration text:-32 integer:39 number:-36 choice:93 date:-26
type typeWord dynamic integer:31
type typeWord e-mail text:-145 email:197 choice:51 list:23
type typeWord edit text:32
type typeWord editor text:-129 multilineText:485 integer:-32 number:-40 boolean:-100 choice:-30 reference:-66
type typeWord email text:-425 url:-122 email:769 integer:-108 number:-101 boolean:95 choice:102 multipleChoice:-53 reference:-177 multipleReference:-140 list:78 keyValues:-51 date:-47 file:-27
type typeWord empty text:-96 integer:-83 boolean:-238 choice:544 multipleReference:-51 list:-35
type typeWord enable text:-60 multilineText:-26 boolean:83 choice:-63 reference:188 multipleReference:-46
type typeWord enabled text:-24 multilineText:-31 integer:-56 number:-32 boolean:403 choice:-76 reference:-94 multipleReference:98 list:-121
type typeWord encoding text:111 boolean:-27 choice:-82 reference:73
type typeWord encryption text:75 boolean:-31 choice:46 reference:-31
type typeWord end text:-104 multilineText:-61 url:-28 integer:29 number:92 choice:-60 reference:-70 list:-25 date:270
type typeWord endpoint text:-175 multilineText:-34 url:412 email:-35 integer:-33 number:-23 boolean:68 choice:119 multipleChoice:-31 reference:-133 multipleReference:-35 list:-127 keyValues:-24 file:-23
type typeWord engine text:362 url:-35 integer:-85 number:-25 boolean:-77 choice:124 reference:-148 keyValues:-23 file:-21
type typeWord enrollment boolean:39
type typeWord enter text:40 boolean:-58 choice:67
type typeWord entity text:61 integer:51 boolean:-37 choice:160 reference:-190 multipleReference:-32
type typeWord entries text:-28 integer:97 number:-37 boolean:-122 choice:122
type typeWord environment text:-30 multilineText:-26 url:-24 integer:-24 number:-21 boolean:105 choice:-76 multipleChoice:-21 reference:-207 multipleReference:363 keyValues:29 date:-22 file:-21
type typeWord environments choice:93 multipleReference:-44 list:-22
type typeWord event multilineText:-66 url:-29 integer:-43 number:-39 boolean:27 choice:284 multipleChoice:-23 reference:-91 multipleReference:-67 list:-30 keyValues:-27 date:-45 file:-26
type typeWord events text:-38 multilineText:-23 integer:-37 choice:-104 multipleChoice:406 multipleReference:-38 list:-68
type typeWord exchange text:-31 integer:-25 number:117 boolean:-24
type typeWord exclude integer:-28 boolean:-157 choice:-45 reference:158 multipleReference:-29 list:198 date:-32
type typeWord execute text:-101 boolean:248 reference:-36
type typeWord execution text:-100 integer:114 choice:88 date:-30
type typeWord expense text:-31 multilineText:-20 email:78 integer:-51 number:-22 boolean:-123 choice:152 reference:43 multipleReference:31 list:-28
type typeWord experiment text:39 integer:20 reference:-23
type typeWord expiration text:-36 integer:181 boolean:-46 choice:-21 multipleReference:-20 list:-35
type typeWord expire text:-214 integer:223 number:-25 boolean:-73 choice:-20 reference:-38 list:-21 date:240
type typeWord expiry text:-133 integer:113 choice:89
type typeWord export text:-21 integer:-24 boolean:-31 choice:-54 reference:173
type typeWord exposure choice:30 date:41
type typeWord expression text:725 number:-23 boolean:-163 choice:-174 reference:-291 multipleReference:-30
type typeWord external boolean:174 choice:-33 reference:-77 multipleReference:-22 date:-22
type typeWord factor text:-66 integer:-94 number:270 boolean:-28 choice:-53 reference:54
type typeWord failed text:-64 integer:138
type typeWord failure text:97 number:25 boolean:-83 choice:54 reference:-41
type typeWord fee text:-206 multilineText:-21 integer:-175 number:445 boolean:79 choice:-22 reference:-41
type typeWord feedback text:64
type typeWord fetch text:-44 integer:123 boolean:-63 choice:-44 reference:-56 list:-26 date:122
type typeWord field text:-49 multilineText:-116 url:-38 email:-37 integer:112 number:-67 boolean:-47 choice:120 multipleChoice:-46 reference:387 multipleReference:-56 list:-118 keyValues:-46 date:-39
type typeWord fields text:-77 multilineText:-95 boolean:-30 choice:-33 multipleChoice:-28 multipleReference:198 list:172 keyValues:-20
type typeWord file text:-218 multilineText:70 url:-51 integer:118 number:-48 boolean:-188 choice:-241 multipleChoice:118 reference:-144 multipleReference:-93 list:-110 keyValues:-24 file:777
type typeWord files text:-22 boolean:34 choice:-52 multipleChoice:-21 multipleReference:101
type typeWord filter text:-63 multilineText:448 url:-56 email:-26 integer:-73 number:-64 boolean:-135 choice:-292 multipleChoice:133 reference:-42 keyValues:-38 date:97 file:-25
type typeWord filters boolean:-28 choice:-136 reference:144 multipleReference:-53 list:-73 keyValues:217
type typeWord financial text:-250 multilineText:-21 integer:-20 boolean:-36 choice:-55 reference:411 multipleReference:-20
type typeWord first text:46 integer:121 boolean:-32 list:-54
type typeWord fixed text:-73 integer:-23 number:-21 boolean:-68 choice:200 multipleReference:-40 date:74
type typeWord flag text:27 boolean:-172 choice:192 reference:-22
type typeWord flow text:-229 multilineText:-52 integer:66 boolean:-70 choice:-20 reference:-37 list:-20 keyValues:362
type typeWord folder text:150 boolean:-61 choice:-62 reference:79 multipleReference:-28 list:-31
type typeWord font text:127 boolean:-75 choice:44 reference:-28
type typeWord footer text:141 boolean:-53 reference:-39
type typeWord for text:321 multilineText:-92 url:-121 email:-68 integer:-238 number:22 boolean:-56 choice:-222 multipleChoice:244 multipleReference:-24 list:-21 keyValues:-76 date:48 file:-41
type typeWord force boolean:66 choice:-20 reference:-26
type typeWord form multilineText:89 boolean:-20 choice:58 reference:-34
type typeWord format text:616 multilineText:-41 url:-27 integer:-135 number:-38 boolean:-221 choice:63 reference:-104 multipleReference:-31 list:-46 keyValues:-39 date:-51
type typeWord forms boolean:39
type typeWord formula text:292 boolean:-111 reference:-21 date:-66
type typeWord forwarding text:66
type typeWord found text:-98 url:-20 integer:82 number:-36 boolean:-26 choice:-49 reference:-63 list:229
type typeWord frequency text:270 multilineText:-55 integer:-46 boolean:-102 choice:66 multipleReference:-26 list:-31
type typeWord from text:-117 multilineText:-143 url:244 email:351 number:-52 boolean:-82 choice:-66 multipleChoice:-31 reference:-46 multipleReference:-61 list:-46 keyValues:-20
type typeWord full text:72 integer:55 number:-21 boolean:23 choice:21 reference:-34 multipleReference:-21
type typeWord function text:-30 multilineText:183 boolean:-22 choice:-65 list:-21
type typeWord gateway boolean:24 choice:-72 reference:80
type typeWord generation text:238 url:-23 integer:-46 number:-30 boolean:181 choice:-132 reference:-38
type typeWord git text:-65 multilineText:-39 url:208 integer:-40 number:-31 boolean:-40 choice:-78 reference:128 multipleReference:-22 list:-41 keyValues:-30
type typeWord github text:87 url:-25 integer:-29
type typeWord global text:-33 boolean:113 multipleReference:-24
type typeWord google text:29 boolean:-46 choice:-23 multipleReference:61
type typeWord grant boolean:-122 choice:-100 multipleChoice:402 multipleReference:-48 list:-27
type typeWord group text:423 multilineText:-78 url:-65 email:-26 number:64 boolean:-192 choice:-270 multipleChoice:-52 reference:291 multipleReference:-106 list:-27 keyValues:-36 date:-41 file:-20
type typeWord groups text:30 integer:-32 number:-22 boolean:-157 choice:-56 reference:152 multipleReference:237 list:-63 keyValues:-66
type typeWord handling choice:306 reference:-219
type typeWord hash text:-21 choice:35 reference:39
type typeWord header text:191 number:-36 choice:-28 reference:-44 keyValues:-22
type typeWord headers text:93 multilineText:28 integer:-49 boolean:27 choice:-26 multipleReference:-43 list:-111 keyValues:127
type typeWord health text:-121 multilineText:170 integer:76 boolean:-58 reference:-33
type typeWord help text:229 multilineText:-61 url:88 boolean:-29 choice:-28 reference:-103 list:-29
type typeWord hide text:-232 integer:-110 boolean:190 choice:371 reference:-38 multipleReference:-30 list:-31
type typeWord high integer:51
type typeWord home text:96 multilineText:-20 url:147 boolean:-53 choice:-36 reference:-45 multipleReference:-25
type typeWord host text:-64 multilineText:90 url:109 integer:68 number:-23 boolean:-64 choice:-117 multipleChoice:-21 reference:-65 multipleReference:-69 list:126 keyValues:-28 date:-22
type typeWord hostname text:54
type typeWord hours text:-46 integer:340 number:-154 boolean:-21
type typeWord html text:-208 multilineText:411 boolean:-45 choice:-39 reference:-24
type typeWord http text:67 multilineText:-29 url:89 integer:79 reference:-89
type typeWord https text:-132 multilineText:-35 url:85 number:-44 boolean:335 choice:-24 reference:-40
type typeWord icon text:-68 url:280 integer:-21 boolean:-113 reference:-52
type typeWord id text:117 multilineText:-158 url:-131 email:-42 integer:41 number:-130 boolean:-413 choice:859 multipleChoice:-28 multipleReference:-115 list:-88 keyValues:-40 date:-57 file:-22
type typeWord identifier text:-195 multilineText:-23 integer:-42 boolean:-35 reference:338 list:-32
type typeWord identity boolean:87 choice:115 reference:-116
type typeWord idle text:66 integer:-58
type typeWord ids boolean:-29 reference:-20 list:133
type typeWord if text:-43 multilineText:-40 integer:-33 boolean:354 choice:-42 reference:-62 multipleReference:-43 list:-46
type typeWord image text:340 multilineText:-82 url:148 email:-27 integer:-139 number:-89 boolean:-176 choice:-262 multipleChoice:-24 reference:-72 multipleReference:-73 list:-29 keyValues:-37 date:-41 file:522
type typeWord images boolean:69
type typeWord import text:-102 integer:96 boolean:-90 choice:-51 reference:212
type typeWord in text:158 multilineText:-35 url:-57 integer:-216 number:-49 boolean:192 choice:267 multipleChoice:-28 reference:-85 list:-100 keyValues:-44 date:-46
type typeWord include text:-160 multilineText:-40 email:-36 integer:-131 number:-27 boolean:270 multipleChoice:-24 reference:162 multipleReference:-78 list:122 keyValues:-27
type typeWord inclusive text:-50 boolean:133 choice:-96 reference:120 list:-23
type typeWord index text:-98 multilineText:-29 integer:66 number:-55 boolean:-22 choice:-36 reference:254 date:-20
type typeWord info text:-59 url:50 boolean:38
type typeWord information text:-35 boolean:64
type typeWord initial text:48 boolean:97 choice:-26 reference:-54
type typeWord input text:125 multilineText:238 number:-21 boolean:66 choice:-158 reference:-165 multipleReference:-20 list:-23
type typeWord install boolean:85
type typeWord installation text:-127 boolean:-25 choice:228 reference:-28
type typeWord instance text:132 url:33 integer:-20 choice:-90 reference:-30
type typeWord instances text:156 multipleReference:-22 list:-66
type typeWord instructions text:117 choice:-24
type typeWord integration multilineText:-23 boolean:-24 choice:186 reference:-36 multipleReference:-52
type typeWord interface choice:-32 reference:45
type typeWord interval text:205 number:-45 boolean:-55 choice:-24 reference:-34
type typeWord intervals text:-30 integer:59
type typeWord introduction text:88 reference:-34
type typeWord invoice text:-282 multilineText:204 integer:107 number:-49 boolean:123 reference:-100 multipleReference:-57 list:-33 keyValues:-22 date:52
type typeWord invoicing boolean:-23 choice:45
type typeWord ip text:327 multilineText:-29 url:-54 email:-43 integer:-70 number:-24 boolean:-89 choice:-36 multipleReference:-23 list:84 date:-26
type typeWord is text:-201 multilineText:-36 url:-44 boolean:585 choice:-101 reference:-138 multipleReference:-31 list:-26
type typeWord issuer url:71
type typeWord item text:-33 choice:41 reference:111 multipleReference:-40 list:-29
type typeWord items text:-80 multilineText:-40 integer:72 choice:-31 reference:-23 multipleReference:-40 list:197
type typeWord javascript text:-106 multilineText:280 boolean:-52 choice:-53 keyValues:-22
type typeWord job choice:-76 reference:97
type typeWord json text:-64 multilineText:283 integer:-33 boolean:-34 choice:-68 file:37
type typeWord jwt text:118 integer:55 boolean:-28 list:-40
type typeWord key text:266 multilineText:359 url:-36 email:-24 integer:66 number:-90 boolean:-60 choice:-122 reference:-95 multipleReference:-47 list:-123 keyValues:-31 date:-47
type typeWord keys text:-165 multilineText:138 url:-27 integer:-51 boolean:27 choice:-82 multipleChoice:-36 reference:113 multipleReference:-111 list:199 keyValues:-27
type typeWord knowledge text:27 reference:72 multipleReference:-37
type typeWord label text:-246 multilineText:-76 integer:-23 boolean:-109 choice:-109 multipleChoice:-27 reference:129 multipleReference:-40 keyValues:463 date:-24
type typeWord labels text:-69 multilineText:204 multipleReference:-43 list:-85 keyValues:113
type typeWord language text:221 multilineText:-48 integer:-28 boolean:43 choice:-172 reference:142 multipleReference:-31
type typeWord languages text:-109 multilineText:-25 integer:-63 boolean:59 choice:-105 multipleChoice:215 reference:-55 multipleReference:38 list:79 keyValues:-29
type typeWord last integer:-64 boolean:-136 choice:-47 reference:180 multipleReference:-27 date:81
type typeWord layout multilineText:-32 boolean:-70 choice:87 reference:-65 multipleReference:149 list:-43
type typeWord ldap text:82 integer:-22 reference:-21
type typeWord length text:-90 integer:264 number:-101
type typeWord level text:-95 multilineText:-28 integer:-61 number:399 boolean:-74 choice:-52 reference:-58 multipleReference:-24 list:-26
type typeWord limit text:64 multilineText:-65 url:-26 integer:250 number:58 boolean:-179 choice:130 multipleChoice:-20 reference:-94 multipleReference:-34 list:-39 keyValues:-23 date:-22 file:-21
type typeWord line text:-316 multilineText:-85 integer:80 number:400 boolean:125 choice:-94 reference:-90 list:-46 keyValues:-51
type typeWord lines text:-24 integer:-45 boolean:142
type typeWord link text:-55 url:86 boolean:-113 choice:45 reference:68
type typeWord links integer:38 choice:20
type typeWord list text:-73 multilineText:-27 integer:-90 choice:-23 reference:69 multipleReference:91 list:84
type typeWord load text:105 boolean:-22 reference:-33 multipleReference:-27
type typeWord local text:39 integer:-26 boolean:-79 choice:93 list:44
type typeWord location multilineText:-28 boolean:-62 choice:-41 reference:299 multipleReference:-51
type typeWord lock boolean:-115 choice:161
type typeWord login text:188 integer:-27 choice:60 reference:-162 multipleReference:-25
type typeWord logo text:-83 url:224 number:-27 choice:-20 reference:-28
type typeWord logout text:-47 url:75 integer:-25 boolean:53
type typeWord lookup text:-173 multilineText:-27 integer:-42 boolean:117 choice:222 reference:-20 multipleReference:-24
type typeWord maintenance multipleReference:54
type typeWord management boolean:64
type typeWord manager text:92 multilineText:-20 reference:-34
type typeWord manual boolean:115 reference:-68
type typeWord map text:134 multilineText:-22 url:21 integer:-57 boolean:-97 choice:-130 reference:-25 multipleReference:-26 list:-36 keyValues:246
type typeWord mapping text:70 multilineText:-23 integer:-94 number:-40 boolean:143 choice:-27 reference:-48 list:-24 keyValues:112
type typeWord mark text:-134 number:-20 boolean:351 choice:-58 reference:-54 multipleReference:-20
type typeWord match multilineText:-23 boolean:-116 choice:192 reference:-89 multipleReference:-44 list:171
type typeWord max text:-84 multilineText:-24 url:-20 integer:360 number:194 boolean:-178 choice:-35 multipleChoice:-29 reference:-52 multipleReference:-81 list:-70 keyValues:-21 date:-35
type typeWord maximum text:-111 integer:283 number:73 boolean:-46 choice:-62 list:-34 keyValues:-31 date:-22
type typeWord measure text:93 choice:-58 list:-24
type typeWord member list:72
type typeWord memory text:-103 integer:197 number:-72 boolean:146 choice:-40 reference:-22 list:-28
type typeWord menu text:-145 boolean:41 choice:225 reference:-45
type typeWord merge text:-45 boolean:20 choice:-63 reference:172 multipleReference:-37
type typeWord message text:193 multilineText:233 url:-33 email:-23 number:-77 boolean:-67 multipleChoice:-34 reference:-89 multipleReference:-46 list:-54 keyValues:-42 date:-24 file:-24
type typeWord messages multilineText:300 integer:-125 boolean:-32 choice:117 multipleReference:-80 list:-91 keyValues:-37
type typeWord metadata text:-252 multilineText:154 url:118 integer:-22 number:-28 boolean:141 choice:61 reference:-141 multipleReference:-76 list:175 keyValues:-53 date:-20
type typeWord method text:161 multilineText:-45 boolean:-36 choice:54 reference:-65 multipleReference:-25 list:-21
type typeWord metric text:-55 multilineText:-30 integer:-32 number:-22 boolean:-29 choice:-70 reference:39 multipleReference:114 date:123
type typeWord metrics text:95 multilineText:-36 integer:-20 choice:-21 reference:-24 multipleReference:-43 list:109
type typeWord min text:-61 integer:54 number:142
type typeWord minimum text:-79 integer:-84 number:199 boolean:-20 choice:120 reference:-26
type typeWord mobile text:-163 multilineText:76 url:32 integer:-25 boolean:50 choice:-21 reference:-55 list:148
type typeWord mode text:-465 multilineText:-124 url:-44 email:-21 integer:-99 number:-82 boolean:151 choice:436 multipleChoice:-49 reference:333 multipleReference:-103 list:-63 keyValues:-61 date:-54 file:-26
type typeWord model text:-116 multilineText:-27 boolean:65 choice:61 multipleChoice:-23 reference:119 keyValues:-37
type typeWord month text:53 boolean:-22 choice:55 reference:-37
type typeWord mount text:79
type typeWord multiple integer:-23 boolean:187 reference:-55 multipleReference:-36
type typeWord name text:180 multilineText:-115 url:-59 email:-26 integer:-75 number:-41 boolean:-152 choice:48 reference:304 multipleReference:-40 list:23 keyValues:-38 date:-30
type typeWord namespace text:-105 boolean:-22 reference:208
type typeWord network multilineText:-49 integer:185 boolean:-68 choice:-26 multipleReference:-61 list:115
type typeWord new text:66 multilineText:-29 integer:87 number:-53 boolean:30 choice:-65 reference:116 multipleReference:-62 list:-27 keyValues:-30 date:-23
type typeWord no text:203 multilineText:-91 url:-52 email:-42 integer:357 number:-152 boolean:-111 choice:-117 multipleChoice:-22 reference:165 multipleReference:-77 list:-52 keyValues:-39 date:-61
type typeWord node text:-214 url:-33 integer:50 boolean:182 choice:-47 reference:63 multipleReference:-27 keyValues:124
type typeWord nodes integer:-197 choice:175
type typeWord not text:-45 integer:-27 choice:-70 reference:-43 multipleReference:42 list:157
type typeWord note text:39
type typeWord notes text:299 multilineText:-41 integer:-67 boolean:52 reference:-35 multipleReference:-49 list:-65
type typeWord notification text:188 multilineText:-26 email:-68 integer:-26 number:-29 boolean:48 choice:148 reference:-147 multipleReference:-26
type typeWord notifications text:-270 multilineText:-68 email:158 integer:-59 boolean:286 choice:-29 multipleChoice:-21 reference:-20 multipleReference:194 list:-108 keyValues:-21
type typeWord null text:-25 multilineText:-24 boolean:109
type typeWord number text:465 multilineText:-65 url:-31 email:-20 integer:218 number:-189 boolean:-406 multipleChoice:-26 reference:135 multipleReference:-64 list:-69 keyValues:-48 date:-44
type typeWord oauth text:30
type typeWord object text:25 boolean:108 choice:-24 reference:-22
type typeWord of text:51 multilineText:26 url:86 email:-37 integer:273 number:-71 boolean:-121 choice:38 multipleChoice:-30 reference:-197 multipleReference:-154 list:-36 keyValues:-54 date:35 file:-26
type typeWord offset text:55 multilineText:-24 integer:139 number:-48 boolean:-32 choice:45 reference:-112 list:-23
type typeWord on text:-203 multilineText:308 url:-36 integer:-69 number:-20 boolean:-179 choice:219 multipleChoice:-22 multipleReference:-25 list:-41 date:96
type typeWord one choice:132 reference:-165
type typeWord online text:-28 boolean:67
type typeWord only text:-71 integer:-23 boolean:362 choice:-41 reference:-123 multipleReference:-27
type typeWord open text:-51 boolean:-27 choice:-31 reference:226 multipleReference:-96 list:-33
type typeWord operation choice:-28 reference:60
type typeWord operator text:-134 boolean:-31 choice:312 reference:-92
type typeWord option boolean:27 choice:125 reference:-82
type typeWord optional boolean:59
type typeWord options text:95 integer:-34 boolean:-193 choice:40 multipleChoice:245 reference:-37 list:-83
type typeWord or text:-135 integer:-48 number:-30 boolean:-296 choice:578 reference:-173 multipleReference:181 list:-20
type typeWord order text:108 multilineText:-79 url:-30 integer:432 number:-71 boolean:-260 choice:172 reference:-344 multipleReference:106 list:-78
type typeWord org text:144 integer:-59 boolean:22 choice:119 reference:-82 multipleReference:-32 list:-25
type typeWord organisation text:-144 multilineText:-31 number:-77 boolean:-186 reference:157 multipleReference:476 list:-55 date:-32
type typeWord organization text:238 multilineText:-34 url:-44 integer:-48 number:-37 boolean:-106 choice:-92 reference:161 multipleReference:54 list:-45
type typeWord origin text:129 boolean:-48
type typeWord other text:192 multilineText:-28 choice:-38 multipleReference:-41 list:60 keyValues:-39
type typeWord out text:-32 multilineText:77
type typeWord output boolean:-48 choice:91 reference:-57 multipleReference:40
type typeWord override text:124 boolean:20 reference:-71
type typeWord overrides multipleReference:-51 list:96
type typeWord owner text:-26 email:-25 boolean:-47 choice:140 list:-23
type typeWord page text:-206 url:71 integer:-21 number:-50 boolean:111 choice:34 reference:139 multipleReference:-54 list:-46 keyValues:-20 date:-24
type typeWord pages boolean:26
type typeWord paid text:115 multilineText:128 url:-53 integer:-84 number:-34 boolean:131 choice:20 reference:-75 multipleReference:-31 list:-34 date:-46
type typeWord parallelism text:-275 integer:400 number:-22 choice:-27
type typeWord parameter text:-33 multilineText:-58 url:-29 integer:-29 boolean:-66 choice:-47 reference:-27 list:-26 keyValues:338
type typeWord parameters text:502 multilineText:153 url:-39 email:-27 integer:-146 number:-48 boolean:-58 choice:-223 multipleChoice:-75 reference:-28 multipleReference:-84 list:-78 date:-31
type typeWord params text:-83 multilineText:68 integer:-55 boolean:-64 choice:-28 list:-44 keyValues:254
type typeWord parent text:90 integer:-25 number:-39 boolean:-77 choice:-49 reference:-67 multipleReference:213
type typeWord parsing text:-66 boolean:200 choice:-49
type typeWord partition multilineText:-25 number:-22 boolean:-51 choice:188 multipleReference:-24 list:60 keyValues:-35
type typeWord pass text:-93 integer:-46 number:158 boolean:83 choice:-24 reference:-23 keyValues:-22
type typeWord passphrase text:163 multilineText:-76
type typeWord password text:350 multilineText:-63 url:-22 integer:-188 number:-40 boolean:-42 multipleChoice:211 reference:-51 multipleReference:-60 list:-44 keyValues:-24
type typeWord path text:42 multilineText:-33 url:-44 email:-24 integer:-47 number:-26 boolean:212 choice:-67 reference:-68 list:137 keyValues:-21
type typeWord pattern text:75 integer:-27
type typeWord payload text:-448 multilineText:675 url:-23 integer:-49 number:-29 boolean:-36 choice:-69 reference:-33 list:90
type typeWord payment text:88 multilineText:-73 url:-31 email:-30 integer:130 boolean:50 choice:-180 multipleChoice:-21 reference:32 multipleReference:62 list:-35 keyValues:-38
type typeWord payments text:-89 integer:-36 boolean:-25 choice:-28 reference:182 date:76
type typeWord pdf text:-140 multilineText:-22 integer:-56 boolean:227 reference:-38 list:-21 file:112
type typeWord per text:-316 multilineText:-50 url:-35 email:-40 integer:139 number:220 boolean:60 choice:136 reference:-68 list:-24 date:-20
type typeWord percentage text:-75 integer:-56 number:235 choice:-20
type typeWord period text:160 multilineText:-38 integer:-111 number:-178 boolean:35 choice:-139 reference:170 multipleReference:69 list:-55 keyValues:-24 date:160
type typeWord periods text:-42 integer:51
type typeWord permission text:51 multilineText:-22 integer:-43 number:-20 choice:278 reference:-106 multipleReference:-53 list:-29
type typeWord permissions text:-67 choice:120 reference:-43 multipleReference:45 list:-21
type typeWord personal text:46 boolean:28 choice:-26 reference:-24
type typeWord phone text:105 integer:-43 reference:-28
type typeWord pipeline choice:30 reference:38 list:-24
type typeWord plan choice:-65 reference:107
type typeWord platform text:25 boolean:49
type typeWord point text:330 multilineText:-82 integer:143 number:-33 boolean:-106 choice:-67 reference:-68 multipleReference:-21 list:-28
type typeWord policies text:-45 multilineText:-27 integer:-58 number:-24 boolean:-89 reference:63 multipleReference:255
type typeWord policy text:-101 multilineText:235 boolean:-105 choice:200 reference:-129
type typeWord pool text:206 integer:109 choice:-53 reference:-124 multipleReference:-88
type typeWord port text:-360 multilineText:-48 url:-42 email:-21 integer:592 number:-147 boolean:-70 choice:-64 reference:-47 multipleReference:-29 list:113 keyValues:129
type typeWord portal text:-227 boolean:100 choice:-35 reference:-119 multipleReference:324
type typeWord position text:-76 boolean:-59 choice:138 reference:146 list:-62
type typeWord post text:66
type typeWord pre-deployment text:-21 multilineText:-30 number:-26 boolean:-43 choice:247 reference:-72
type typeWord prefix text:348 integer:186 boolean:-59 choice:-91 reference:-220 multipleReference:-26
type typeWord preview text:-37 url:25 boolean:99 choice:-30 reference:-38
type typeWord priority number:-111 boolean:-109 choice:63 reference:132
type typeWord private text:-38 multilineText:336 integer:-47 boolean:-49 choice:-92 reference:80 multipleReference:-36 list:-28
type typeWord process text:-46 choice:102
type typeWord product text:45 choice:-63 multipleReference:76
type typeWord profile text:-89 multilineText:-28 boolean:-78 choice:-100 reference:214 multipleReference:-56 file:217
type typeWord program text:117 multilineText:-50 integer:-23 number:-21 boolean:-84 choice:115 reference:69 list:-20 keyValues:-55
type typeWord project text:127 multilineText:-41 integer:-29 number:-71 boolean:-128 choice:-135 reference:442 multipleReference:-41 list:-31
type typeWord projects text:-35 boolean:82 choice:-22 multipleReference:21
type typeWord prometheus text:-158 multilineText:132 url:253 integer:-26 choice:-94 reference:-23 list:-45
type typeWord prompt text:-333 multilineText:554 boolean:-59 choice:-31 reference:-60
type typeWord properties text:-37 boolean:79 keyValues:63
type typeWord property text:21 boolean:-69 choice:107 multipleReference:-20 list:-26
type typeWord protect text:-21 boolean:56
type typeWord protocol text:-68 boolean:122 choice:35 reference:-39
type typeWord provider text:156 multilineText:20 boolean:-29 choice:117 reference:-153
type typeWord providers text:-23 integer:-21 choice:-21 multipleReference:196 list:-71
type typeWord proxy text:37 url:111 email:-34 integer:-29 boolean:81 choice:-61 reference:-33
type typeWord public text:76 multilineText:74 url:26 integer:-26 number:-28 boolean:115 choice:-29 reference:-126 list:-23
type typeWord publish text:239 integer:-57 boolean:-60 choice:-44 list:-29
type typeWord published text:-22 integer:41 boolean:-55 choice:69
type typeWord pull text:40
type typeWord purpose text:44
type typeWord quantity text:-223 integer:-33 number:122 boolean:223 choice:-20 reference:-38 list:-23
type typeWord query text:156 url:-35 integer:177 number:-64 boolean:-74 reference:-80 multipleReference:-26 list:-43 keyValues:-35 date:-20
type typeWord queue text:63 multilineText:-32 integer:42 number:-22 list:-24
type typeWord quick text:-61 integer:-34 boolean:-40 reference:-31 multipleReference:47 list:125
type typeWord quota text:-82 integer:147
type typeWord range text:108 multilineText:-80 url:-52 email:-34 integer:308 number:206 boolean:-284 choice:-140 multipleChoice:-24 reference:82 multipleReference:-70 list:-86 date:80
type typeWord rate text:-125 multilineText:-28 url:-23 integer:-142 number:557 boolean:-97 choice:-70 reference:-55 date:-30
type typeWord read text:-113 boolean:512 choice:-29 reference:-144 multipleReference:-101 date:-20
type typeWord receipt text:94 multilineText:22 integer:-24 number:-39 boolean:63 choice:-74 multipleReference:-60 list:52
type typeWord receive integer:20
type typeWord received text:-102 integer:-36 number:64 boolean:-53 date:212
type typeWord recipients text:52 url:-35 email:101 integer:-67 boolean:-158 choice:22 multipleChoice:-25 reference:139 multipleReference:59 list:-58 date:-21
type typeWord record multilineText:-30 integer:-29 boolean:259 choice:-108 multipleChoice:-22 multipleReference:-29 list:-28
type typeWord recorded url:160 integer:-27 reference:-34
type typeWord records text:-62 integer:71 boolean:31
type typeWord recurring text:161 reference:-31 multipleReference:-27 list:-51
type typeWord redirect text:146 multilineText:-64 url:-81 integer:-63 number:-32 boolean:-150 choice:-46 reference:-61 multipleReference:-34 list:435 keyValues:-30
type typeWord reference text:278 multilineText:-37 integer:-151 number:-23 boolean:-64 choice:-90 multipleChoice:36 reference:80 multipleReference:52 list:-31 keyValues:-30
type typeWord refresh text:187 integer:22 number:-93 boolean:-56
type typeWord regex text:107 boolean:-25 reference:-59
type typeWord region text:75 choice:-81 reference:63
type typeWord register boolean:136 choice:-57
type typeWord registration text:131 integer:-138 choice:-51 reference:107
type typeWord registry text:37 multilineText:56 url:153 integer:-26 boolean:-165 reference:79 multipleReference:-52 list:-20
type typeWord related text:28 boolean:23 choice:-21
type typeWord relative text:-25 integer:133 number:-33 boolean:-31 choice:121 reference:-55 date:-44
type typeWord relay boolean:49
type typeWord reminder text:-20 multilineText:-23 integer:352 number:-50 boolean:-122 reference:-26 list:-63
type typeWord remote text:33 multilineText:-45 url:84 reference:-28
type typeWord replicas integer:32
type typeWord report text:-25 email:-21 integer:-45 number:-40 boolean:103 choice:76 multipleReference:-40 date:49
type typeWord reporting text:-232 boolean:294 choice:-27
type typeWord reports text:-27 boolean:97
type typeWord repository text:252 multilineText:-52 url:253 integer:-38 number:-37 boolean:-81 choice:-139 multipleChoice:-20 reference:-66 multipleReference:-30 list:-26 keyValues:-28 date:-24
type typeWord request text:64 multilineText:23 integer:-79 number:-46 boolean:109
type typeWord requests boolean:134 reference:-39 multipleReference:-39
type typeWord require text:-55 boolean:91
type typeWord required text:-69 multilineText:-23 integer:-20 boolean:111 choice:-37 reference:-22 multipleReference:109 list:30
type typeWord reset text:-38 boolean:-71 choice:52 reference:94
type typeWord resource text:59 multilineText:-31 url:136 integer:-35 boolean:-26 choice:-106 reference:-131 multipleReference:268 list:-63 date:-32
type typeWord resources text:114 integer:-76 boolean:-26 choice:-84 reference:91 multipleReference:42 list:-71
type typeWord response text:-47 multilineText:86 choice:24 reference:-52
type typeWord responses choice:74 reference:-29
type typeWord results text:-50 multilineText:-31 integer:358 number:-39 boolean:80 choice:-93 multipleChoice:-22 reference:-64 multipleReference:-116 list:-65
type typeWord retention text:-184 integer:425 number:-48 boolean:-65 choice:-61 reference:-27
type typeWord retry text:104 integer:-72
type typeWord return text:-69 url:55 boolean:133 choice:-22
type typeWord role text:21 boolean:-38 choice:-212 reference:184 multipleReference:153
type typeWord roles text:108 boolean:-50 choice:-33 reference:-103 multipleReference:305 list:-86
type typeWord round text:-194 integer:302 number:-57 boolean:159 choice:-30 reference:-160
type typeWord rounding text:-34 integer:-54 number:86 boolean:32
type typeWord routing text:52 multilineText:-42
type typeWord row boolean:45
type typeWord rows text:-24 boolean:107 choice:-35 reference:-23
type typeWord rule text:-397 multilineText:228 url:-34 integer:-75 number:-56 boolean:-160 choice:374 multipleChoice:158 reference:79 multipleReference:-38 list:-61 keyValues:-24 date:-23 file:-21
type typeWord rules text:-87 multilineText:133 integer:-66 boolean:-41 choice:224 list:-111
type typeWord run text:-35 boolean:-221 choice:289 reference:33 list:-21
type typeWord runtime keyValues:27
type typeWord s3 text:-92 url:47 choice:-46 reference:154
type typeWord same text:-39 boolean:81
type typeWord saml multilineText:-64 url:92 boolean:-50 list:-43 keyValues:147
type typeWord sandbox text:-38 boolean:112 reference:-32
type typeWord save text:-41 multilineText:56 integer:-32 boolean:137 choice:-26 reference:-35
type typeWord schedule text:243 multilineText:-28 integer:-51 boolean:-68 reference:-30
type typeWord schema text:-115 multilineText:483 integer:-24 number:-31 boolean:-38 choice:-56 reference:-88
type typeWord scope text:-37 boolean:-21 choice:101
type typeWord scopes text:-151 integer:-30 boolean:-68 choice:-203 multipleChoice:177 reference:-53 multipleReference:-89 list:513 keyValues:-36
type typeWord script text:229 multilineText:-30 integer:-23 boolean:-37 choice:41 multipleChoice:-23 reference:-92 list:-30
type typeWord search text:-94 multilineText:-88 url:-35 integer:-119 number:-45 boolean:-177 multipleChoice:90 reference:244 multipleReference:253 keyValues:-25 date:-44
type typeWord searchable text:-86 boolean:191 choice:-20
type typeWord secret text:527 multilineText:-106 url:-48 email:-30 integer:-40 number:-54 boolean:-92 choice:-81 reference:-87 list:-44 keyValues:-28 date:-33
type typeWord security text:-53 boolean:-25 choice:51 reference:68
type typeWord segment text:-97 integer:163 number:-21 boolean:-115 choice:34 reference:157 multipleReference:-33
type typeWord select text:-154 multilineText:-41 boolean:-176 multipleChoice:-24 reference:252 multipleReference:36 file:161
type typeWord selected text:-21 boolean:-65 choice:45 reference:101 multipleReference:-29
type typeWord selection boolean:-54 choice:349 reference:-212 multipleReference:-32
type typeWord selector text:-90 multilineText:-56 url:-37 integer:-23 boolean:-65 choice:-110 reference:-78 multipleReference:-36 list:-56 keyValues:596
type typeWord send text:-201 url:-20 email:-33 integer:361 number:-42 multipleChoice:101 reference:-73 multipleReference:31 list:-44 date:-24
type typeWord sender text:-91 multilineText:-41 email:288 boolean:-27 choice:-31 list:-32
type typeWord separator text:288 multilineText:-26 url:-22 integer:-38 number:-30 boolean:-189 choice:184 multipleReference:-42 list:-61
type typeWord server text:45 multilineText:-51 url:366 email:-37 number:-51 choice:-53 reference:-42 multipleReference:-25 list:-100
type typeWord servers text:-77 multilineText:-24 url:260 integer:-97 boolean:-42 choice:-29 multipleReference:-29 list:27
type typeWord service text:-49 multilineText:382 url:-42 email:-37 integer:-90 number:-56 boolean:-106 choice:281 reference:-58 multipleReference:-63 list:-54 date:-46 file:-41
type typeWord session text:265 multilineText:-44 number:-25 boolean:-92
type typeWord set text:71 multilineText:-32 integer:-20 number:-25 boolean:-175 choice:-147 reference:266 multipleReference:-58 list:-31 keyValues:216
type typeWord settings text:-69 choice:81
type typeWord severity text:230 boolean:-70 multipleReference:-32
type typeWord share boolean:64
type typeWord shared text:-103 boolean:244 choice:-31
type typeWord sharing boolean:98 choice:-28
type typeWord show text:-110 integer:-26 boolean:397 choice:22 reference:-25 multipleReference:-21 list:-31 keyValues:-34 date:-110
type typeWord sid text:65
type typeWord sign text:-75 integer:-31 boolean:305 choice:-27 multipleReference:-21 list:-34 date:-73
type typeWord signature text:-107 multilineText:229 email:-55 boolean:64 choice:-46 list:-28
type typeWord signing text:-109 multilineText:118
type typeWord similar text:128 boolean:-32 multipleReference:-41
type typeWord site text:-41 url:134 reference:-31 list:-37
type typeWord size text:20 multilineText:-49 url:-25 integer:291 number:-151 boolean:-20 choice:-211 reference:135 multipleReference:-42 list:-27 keyValues:-23 date:-25 file:-21
type typeWord skip text:-143 multilineText:-48 integer:-67 number:-55 boolean:483 choice:-212 multipleChoice:-29 reference:-83 multipleReference:55 list:183
type typeWord slack text:37
type typeWord slug text:-183 reference:-40 list:250
type typeWord sort text:-42 multilineText:-38 integer:-61 number:-26 boolean:-136 choice:565 reference:-192 multipleReference:-30
type typeWord source text:-68 url:-25 integer:-114 number:-70 boolean:-261 choice:218 reference:38 multipleReference:-65 list:116 keyValues:197 date:-27
type typeWord space text:54 integer:-75 boolean:109
type typeWord split text:-88 boolean:102
type typeWord sql text:-229 multilineText:595 integer:-42 number:-35 boolean:-43 choice:-77 reference:-29 list:-34 keyValues:-23 date:-21
type typeWord ssh text:-200 multilineText:456 url:-32 integer:-55 choice:-62 multipleChoice:-27 reference:76 multipleReference:-70 list:-74 keyValues:-21
type typeWord ssl text:52 multilineText:-56 choice:-39 multipleChoice:120
type typeWord stage text:-55 multilineText:-35 url:-24 integer:-31 number:-36 boolean:-83 reference:205 multipleReference:-21
type typeWord stale text:31 boolean:33 choice:87 reference:-75 multipleReference:-21
type typeWord start text:-336 multilineText:-63 url:-50 email:-29 number:78 choice:74 reference:-121 multipleReference:-58 keyValues:-24 date:523
type typeWord state text:-106 multilineText:-68 integer:-61 boolean:-117 choice:168 reference:-86 list:-41 keyValues:356
type typeWord static integer:80 choice:-22
type typeWord statistics text:-74 integer:-22 boolean:207 choice:-21
type typeWord status text:-56 multilineText:-68 url:-33 integer:68 number:-58 boolean:81 multipleChoice:-21 reference:70 multipleReference:-73 list:-70 keyValues:-38 date:-28 file:-29
type typeWord steps text:-51 multilineText:227 integer:385 number:-29 boolean:-125 choice:-92 reference:-116 multipleReference:-94 list:-31
type typeWord storage text:-26 integer:201 number:-64 choice:66 reference:-90
type typeWord strategy text:-305 multilineText:-52 url:-24 integer:-33 number:-29 boolean:-135 choice:89 multipleChoice:-23 reference:524 multipleReference:-30 list:-44 keyValues:-47 date:-22
type typeWord street text:-31 boolean:177 choice:-54
type typeWord style text:-107 boolean:-21 choice:240 reference:-30
type typeWord sub text:-32 reference:141 multipleReference:-68
type typeWord subject text:212 integer:-22 boolean:-34 choice:-20 reference:-68 list:-20
type typeWord subscription text:50 integer:-23
type typeWord subsequent text:98 integer:-34
type typeWord summary text:67 multilineText:-29 integer:32
type typeWord support boolean:124 reference:-48
type typeWord survey choice:74 reference:-29
type typeWord sync text:-202 multilineText:-40 integer:180 boolean:330 choice:-50 reference:-61 multipleReference:-23
type typeWord system text:-67 multilineText:61 email:156 reference:-22
type typeWord table text:-119 url:-26 email:-21 integer:393 number:-37 boolean:-153 choice:-177 multipleChoice:-28 reference:-97 multipleReference:103 list:161
type typeWord tags text:-207 multilineText:-173 url:-29 email:-39 integer:-61 number:-53 boolean:-46 choice:-98 multipleChoice:-28 reference:-54 multipleReference:125 list:243 keyValues:252
type typeWord target text:210 multilineText:-108 url:-56 email:-40 integer:-155 number:76 boolean:148 choice:-233 multipleChoice:-32 reference:345 multipleReference:-74 list:-101 keyValues:-86 date:-44 file:-29
type typeWord task text:21 multilineText:-50 url:-29 integer:-121 number:109 boolean:130 choice:-92 reference:194 multipleReference:-31 list:-24 date:-138
type typeWord tasks text:-102 boolean:251 choice:-21 reference:-31
type typeWord tax text:-148 multilineText:-53 integer:-81 number:106 boolean:-86 choice:228 reference:136 multipleReference:-83 list:-69 keyValues:-26 date:-30
type typeWord tcp text:-59 multilineText:-23 integer:-78 boolean:72 choice:-41 list:139
type typeWord team text:85 multilineText:-25 integer:-27 number:-29 boolean:-91 choice:-42 reference:144 multipleReference:128 list:-108
type typeWord teams text:-45 boolean:-118 choice:-61 reference:-85 multipleReference:274 list:91
type typeWord template text:-25 integer:-38 number:-34 boolean:26 choice:23 reference:242 multipleReference:-28 list:-31 keyValues:-31
type typeWord tenant text:26
type typeWord terms text:44 multilineText:101 url:-37 integer:77 number:-27 boolean:26 choice:-90 reference:-29 multipleReference:-33 keyValues:-26
type typeWord test multilineText:-46 boolean:36 choice:88 reference:-46
type typeWord text text:178 multilineText:45 integer:-22 number:-20 boolean:-55 choice:-20 reference:-42
type typeWord the text:144 multilineText:-50 url:200 integer:-48 number:-43 boolean:195 choice:-96 multipleChoice:-21 reference:-86 multipleReference:-113 list:-30 date:-35
type typeWord their boolean:54 choice:-26
type typeWord theme text:63 boolean:-45 choice:209 reference:-172
type typeWord this text:-27 integer:-27 boolean:210 choice:-23 reference:-46
type typeWord threshold text:-89 integer:-37 number:209 boolean:82 choice:-35 reference:-127
type typeWord time text:-324 multilineText:-47 integer:102 number:-44 boolean:-105 choice:-120 reference:-72 list:-34 date:723
type typeWord timeout text:242 multilineText:-42 integer:33 number:-165 boolean:188 choice:-97 reference:-47 list:-34 keyValues:-25 date:-64
type typeWord timestamp text:104 boolean:42 date:-50
type typeWord title text:171 multilineText:-38 integer:-52 number:-25 boolean:129 choice:-42 reference:-78
type typeWord tls text:-294 multilineText:369 integer:-29 number:-29 boolean:224 choice:-108 reference:-64 list:-21
type typeWord to text:36 multilineText:-190 url:275 email:-105 integer:-208 number:-172 boolean:137 choice:-65 multipleChoice:-26 reference:-163 multipleReference:151 list:-180 keyValues:-85 date:-95 file:-55
type typeWord token text:59 multilineText:-182 integer:103 number:-45 boolean:-130 choice:73 multipleChoice:-34 reference:122 multipleReference:-50 list:131 keyValues:-31 date:-26
type typeWord tolerance text:-53 integer:179 number:-38 choice:-34 list:-27
type typeWord tool text:-180 multilineText:-21 url:259 integer:-38 number:-25 boolean:-148 choice:258 reference:-96 multipleReference:-24
type typeWord top text:79 integer:43 boolean:-29 choice:-73
type typeWord topic text:180 multilineText:-60 url:-35 email:-30 integer:-53 number:-33 boolean:-53 choice:-60 reference:191 list:-25
type typeWord totals boolean:53
type typeWord track boolean:70
type typeWord transaction text:143 integer:-30 choice:-34
type typeWord transfer text:-51 multipleReference:203 list:-124
type typeWord translations text:146 boolean:-31 multipleReference:-20 list:-34
type typeWord trigger text:-350 multilineText:-78 url:-29 integer:-49 number:-49 boolean:-263 choice:510 multipleChoice:380 reference:-58 multipleReference:-55 list:-78 keyValues:-24
type typeWord ttl integer:111 number:-32
type typeWord type text:27 multilineText:-143 url:-66 email:-45 integer:-108 number:-102 boolean:-159 choice:368 multipleChoice:-55 reference:178 multipleReference:-59 list:-79 keyValues:-89 date:-78 file:-48
type typeWord types text:-180 multilineText:-32 integer:-139 boolean:-479 multipleChoice:512 reference:-37 multipleReference:211 list:85 keyValues:-27 file:-22
type typeWord unapproved text:-79 multilineText:189 integer:-31 boolean:-56 choice:26
type typeWord under text:-84 integer:268 boolean:-74
type typeWord unit text:-52 multilineText:-51 url:-37 integer:-93 number:147 boolean:-44 choice:104 multipleChoice:-22 reference:79 multipleReference:92 list:-65 keyValues:-32 date:-38
type typeWord units boolean:-109 choice:-43 reference:-120 multipleReference:347
type typeWord unknown boolean:37
type typeWord up text:-43 integer:73 boolean:141 choice:-37 date:-75
type typeWord update text:96 multilineText:181 number:-38 boolean:246 choice:-293 multipleChoice:-32 reference:-143 multipleReference:-93 list:-51 keyValues:152 date:-26
type typeWord upload text:-41 multilineText:-22 boolean:90 choice:52 reference:-128 multipleReference:-25 file:124
type typeWord uri text:-66 url:115
type typeWord uris text:-159 multilineText:-28 url:-36 boolean:-58 reference:-30 list:410
type typeWord url text:-424 multilineText:-149 url:1436 email:-36 integer:-90 number:-99 boolean:-331 choice:-72 reference:-111 multipleReference:-40 list:-87 keyValues:-31 date:-36 file:-29
type typeWord urls text:-34 multilineText:-24 url:38 integer:-54 multipleReference:-35 list:186
type typeWord usage text:-20 choice:94 reference:-31 list:31
type typeWord use text:77 multilineText:-41 url:-41 integer:-74 number:-20 boolean:34 choice:251 reference:-109 multipleReference:-27 list:-31
type typeWord user text:-170 multilineText:58 url:-54 email:67 integer:-160 number:-84 boolean:92 choice:-95 multipleChoice:-60 reference:345 multipleReference:124 list:-67 keyValues:-47 date:-67 file:-50
type typeWord username text:88 choice:141 reference:-67 list:-45
type typeWord users text:-49 integer:-32 boolean:36 choice:-43 reference:180 multipleReference:62 list:-107
type typeWord validation text:-169 multilineText:-20 url:-24 integer:-32 boolean:77 choice:178 date:-22
type typeWord value text:48 multilineText:-161 url:-52 email:181 integer:-65 number:400 boolean:-179 choice:-247 multipleChoice:-21 multipleReference:-23 list:107 keyValues:-62 date:-48 file:-21
type typeWord values text:49 multilineText:-22 integer:-45 number:-29 boolean:184 choice:114 multipleChoice:-39 reference:-81 multipleReference:-70 keyValues:-44 date:-40
type typeWord variable text:-28 multilineText:-20 integer:-24 boolean:40 choice:-23 reference:-23 multipleReference:198 list:-43 keyValues:-74
type typeWord variables choice:-22 multipleReference:-35 list:38 keyValues:46
type typeWord vat text:109 integer:-93 number:-52 boolean:184 choice:-23 reference:-74 multipleReference:-25
type typeWord vendor text:198 multilineText:-48 url:-22 integer:-49 number:-38 boolean:-83 choice:-97 reference:209 multipleReference:-28
type typeWord verify text:38 multilineText:-45 boolean:76 choice:-24
type typeWord version text:91 multilineText:-34 integer:-40 number:-24 boolean:43 choice:-55 reference:105 list:-28
type typeWord versions text:-60 multilineText:-39 integer:-40 boolean:277 choice:-71 multipleChoice:116 reference:-51 multipleReference:-27 list:-21
type typeWord via choice:39
type typeWord view text:-79 boolean:29 choice:110
type typeWord visibility text:-65 multilineText:-59 url:-20 integer:-21 number:-37 boolean:-31 choice:416 reference:-139 multipleReference:-25 list:-34
type typeWord volume text:-29 boolean:116 reference:-43
type typeWord wait text:44 integer:-76 boolean:82 list:-21
type typeWord web text:21 integer:-97 number:-21 boolean:-34 choice:270 reference:-106
type typeWord webhook text:61 multilineText:-20 url:102 choice:-30 list:-31
type typeWord when text:114 integer:-38
type typeWord window text:39 multilineText:-56 integer:295 number:-42 boolean:-81 choice:-36 reference:-85 list:-22
type typeWord with text:-23 boolean:51 choice:21
type typeWord within text:-29 integer:96 number:-37 boolean:35 choice:-54
type typeWord worker text:-105 multilineText:-31 integer:-33 boolean:-22 choice:-26 reference:121 list:151
type typeWord workflow text:68
type typeWord workspace text:44
type typeWord x.509 text:-25 multilineText:90 choice:-27
type typeWord xml text:-98 multilineText:47 boolean:284 multipleReference:-45 list:-51 keyValues:-99
type typeWord yaml text:-46 multilineText:106 boolean:-75 choice:-53 reference:-39 file:150
type typeWord year text:139 integer:-34 boolean:-43 choice:48 reference:-56
type typeWord years text:-26 integer:-32 boolean:-126 reference:235 multipleReference:-28
type typeWord your text:229 multilineText:-36 url:-24 integer:-31 boolean:-44
type typeWord zero text:-42 integer:-82 number:-29 boolean:257
presence bias 0 required:-558 optional:-174 conditional:-231 unstated:222
presence presenceColumn 2 conditional:3000
presence presenceColumn 3 required:4235 optional:-67 conditional:-174 unstated:-1046
presence presenceColumn 35 optional:3000
presence presenceColumn 36 required:3000
presence presenceColumn 4 optional:3404 conditional:-42 unstated:-351
presence presenceColumnWord yes required:483 optional:-39 conditional:-81 unstated:-365
presence presenceCondition 1000 required:-544 optional:-294 conditional:-871 unstated:514
presence presenceCondition 1001 required:-490 optional:-97 unstated:59
presence presenceCondition 1002 required:-416 conditional:444 unstated:-355
presence presenceCondition 1003 required:-93 optional:-383 conditional:161 unstated:148
presence presenceCondition 101 required:341 optional:-128 conditional:278 unstated:-624
presence presenceCondition 103 optional:-59 conditional:116 unstated:-28
presence presenceCondition 104 conditional:1500
presence presenceCondition 105 conditional:1500
presence presenceCondition 120 conditional:1500
presence presenceCondition 121 conditional:1500
presence presenceCondition 136 conditional:1500
presence presenceCondition 137 conditional:1500
presence presenceCondition 152 conditional:1500
presence presenceCondition 153 conditional:1500
presence presenceCondition 16 required:-118 optional:-39 conditional:71
presence presenceCondition 168 conditional:1500
presence presenceCondition 169 required:-59 optional:-67 conditional:708 unstated:885
presence presenceCondition 171 conditional:142 unstated:-124
presence presenceCondition 18 conditional:-142 unstated:165
presence presenceCondition 20 optional:251 conditional:-361 unstated:77
presence presenceCondition 22 required:-22 optional:-152 conditional:-431 unstated:545
presence presenceCondition 24 required:-47 optional:138 conditional:1640 unstated:-311
presence presenceCondition 25 conditional:1452 unstated:69
presence presenceCondition 26 required:-21 optional:-126 conditional:-444 unstated:551
presence presenceCondition 32 required:-255 optional:302 conditional:-183 unstated:-71
presence presenceCondition 33 required:-46 optional:131 conditional:309 unstated:-413
presence presenceCondition 34 required:-26 optional:-145 conditional:-151 unstated:327
presence presenceCondition 36 optional:-26 conditional:240 unstated:-206
presence presenceCondition 38 conditional:-76 unstated:83
presence presenceCondition 40 conditional:1500
presence presenceCondition 41 conditional:1500
presence presenceCondition 48 optional:120 conditional:-409 unstated:300
presence presenceCondition 50 conditional:-49 unstated:61
presence presenceCondition 52 required:-97 optional:-95 conditional:458 unstated:-300
presence presenceCondition 53 required:-67 optional:-77 conditional:739 unstated:-636
presence presenceCondition 54 optional:-73 unstated:82
presence presenceCondition 56 required:-21 optional:-37 conditional:2196 unstated:255
presence presenceCondition 57 conditional:2296 unstated:230
presence presenceCondition 58 optional:-33 conditional:414 unstated:-381
presence presenceCondition 59 conditional:205 unstated:-184
presence presenceCondition 64 required:147 optional:-270 conditional:115 unstated:-33
presence presenceCondition 72 required:41 conditional:2571 unstated:-111
presence presenceCondition 73 conditional:2579 unstated:-78
presence presenceCondition 8 conditional:1500
presence presenceCondition 80 required:-407 optional:-437 conditional:-84 unstated:656
presence presenceCondition 81 conditional:123 unstated:-109
presence presenceCondition 82 required:-25 optional:168 conditional:-222 unstated:83
presence presenceCondition 84 required:-93 optional:-218 conditional:690 unstated:-482
presence presenceCondition 85 required:-203 conditional:594 unstated:-473
presence presenceCondition 86 conditional:275 unstated:-267
presence presenceCondition 88 conditional:1500
presence presenceCondition 89 conditional:1500
presence presenceCondition 9 conditional:1500
presence presenceConditionMark 0 required:-379 optional:147 conditional:-190 unstated:60
presence presenceConditionMark 1 required:-214 optional:-521 conditional:538 unstated:-222
presence presenceConditionWord appears conditional:-41 unstated:60
presence presenceConditionWord applicable optional:-25 conditional:517 unstated:-486
presence presenceConditionWord applies required:-46 optional:-203 conditional:798 unstated:-617
presence presenceConditionWord available required:-69 optional:85 conditional:-431 unstated:394
presence presenceConditionWord displayed required:-39 optional:-78 conditional:69 unstated:73
presence presenceConditionWord for required:-426 optional:-186 conditional:548 unstated:-209
presence presenceConditionWord if required:-578 optional:307 conditional:277 unstated:-377
presence presenceConditionWord only required:-50 optional:-122 unstated:-168
presence presenceConditionWord required required:-35 optional:-265 conditional:-59 unstated:290
presence presenceConditionWord shown optional:103 conditional:-200 unstated:104
presence presenceConditionWord unless optional:-24 conditional:-34 unstated:65
presence presenceConditionWord used conditional:89 unstated:-64
presence presenceConditionWord visible required:-40 optional:-104 unstated:131
presence presenceConditionWord when required:248 optional:-104 conditional:-145 unstated:-38
presence presenceConditionWord with conditional:-103 unstated:116
presence presenceDefault 0 required:-326 optional:-671 conditional:-135 unstated:266
presence presenceDefault 1 required:-37 optional:197 conditional:-65 unstated:-89
presence presenceDefault 2 required:-136 optional:163 conditional:-179 unstated:21
presence presenceDefault 3 required:-384 conditional:-357 unstated:653
presence presenceDefault 4 required:-276 optional:-49 conditional:-30 unstated:70
presence presenceEdition 0 optional:-55 conditional:261 unstated:-203
presence presenceFirst 0 required:-35 optional:-22 conditional:-26 unstated:83
presence presenceFirst 1 required:-57 optional:-59 conditional:146 unstated:-37
presence presenceFirst a required:189 optional:68 conditional:-746 unstated:285
presence presenceFirst accept conditional:225 unstated:-213
presence presenceFirst access unstated:37
presence presenceFirst add required:-149 optional:156 conditional:-253 unstated:200
presence presenceFirst additional required:-20 optional:-36 conditional:-37 unstated:92
presence presenceFirst address required:-22 conditional:-106 unstated:137
presence presenceFirst after required:57 optional:-27 conditional:185 unstated:-207
presence presenceFirst all optional:-69 conditional:-66 unstated:153
presence presenceFirst allow required:-44 optional:-81 conditional:-148 unstated:257
presence presenceFirst allows required:-78 optional:55 conditional:-253 unstated:274
presence presenceFirst an required:-60 optional:590 conditional:-239 unstated:-295
presence presenceFirst api required:-100 optional:218 conditional:-127
presence presenceFirst appears required:-23 optional:-34 conditional:21 unstated:26
presence presenceFirst applications optional:-23 conditional:-58 unstated:97
presence presenceFirst apply required:-22 optional:-29 conditional:-51 unstated:99
presence presenceFirst are required:-27 optional:-52 conditional:212 unstated:-135
presence presenceFirst as required:-54 optional:-32 conditional:-113 unstated:184
presence presenceFirst assign required:-89 optional:-150 conditional:-55 unstated:297
presence presenceFirst authentication required:-62 conditional:-109 unstated:160
presence presenceFirst automatically optional:-28 conditional:-78 unstated:120
presence presenceFirst azure required:-51 optional:-64 conditional:-95 unstated:213
presence presenceFirst base conditional:-41 unstated:65
presence presenceFirst by required:-27 optional:-204 conditional:-127 unstated:362
presence presenceFirst can optional:-49 conditional:-373 unstated:425
presence presenceFirst certificate required:-21 optional:-57 conditional:-38 unstated:116
presence presenceFirst change required:-40 optional:-61 conditional:-91 unstated:189
presence presenceFirst check required:-47 optional:-77 conditional:-154 unstated:287
presence presenceFirst choice required:40 optional:-34 conditional:-38 unstated:41
presence presenceFirst choose required:263 optional:-126 conditional:-516 unstated:352
presence presenceFirst clear conditional:248 unstated:-225
presence presenceFirst click required:-57 optional:190 conditional:-192 unstated:55
presence presenceFirst color optional:-27 conditional:-22 unstated:62
presence presenceFirst comma-separated required:-38 optional:330 conditional:131 unstated:-450
presence presenceFirst configure required:184 optional:-129 unstated:-100
presence presenceFirst connection unstated:41
presence presenceFirst controls required:-152 optional:-253 conditional:-357 unstated:771
presence presenceFirst copy required:-41 optional:-141 conditional:-103 unstated:290
presence presenceFirst create required:-68 optional:148 conditional:-153 unstated:58
presence presenceFirst currently required:31 optional:-51 conditional:233 unstated:-218
presence presenceFirst custom required:-96 optional:-91 conditional:168 unstated:57
presence presenceFirst customer optional:-20 conditional:-21 unstated:49
presence presenceFirst customize optional:-21 conditional:-55 unstated:87
presence presenceFirst decides optional:-50 conditional:-72 unstated:137
presence presenceFirst default required:-75 optional:-123 conditional:-291 unstated:494
presence presenceFirst defaults required:454 optional:-222 conditional:-198 unstated:-55
presence presenceFirst define required:-82 optional:-92 unstated:188
presence presenceFirst defines required:-124 conditional:-469 unstated:574
presence presenceFirst delete conditional:-35 unstated:54
presence presenceFirst depending required:-53 optional:-785 conditional:1329 unstated:-591
presence presenceFirst describe optional:-26 conditional:-57 unstated:102
presence presenceFirst determine required:-27 optional:-44 conditional:46 unstated:28
presence presenceFirst determines required:-37 optional:-56 unstated:73
presence presenceFirst disabled optional:-33 conditional:-35 unstated:76
presence presenceFirst display required:-58 optional:-73 conditional:-99 unstated:232
presence presenceFirst displays optional:-38 conditional:934 unstated:-896
presence presenceFirst during required:-35 optional:-58 conditional:-84 unstated:171
presence presenceFirst each required:-70 optional:164 conditional:535 unstated:-638
presence presenceFirst edit required:-153 optional:-43 conditional:-103 unstated:316
presence presenceFirst either required:165 optional:-27 conditional:-41 unstated:-93
presence presenceFirst email required:165 conditional:-111 unstated:-43
presence presenceFirst enable required:-31 optional:-303 conditional:-202 unstated:563
presence presenceFirst enabled required:-21 optional:-39 conditional:-44 unstated:97
presence presenceFirst enables optional:-63 conditional:-120 unstated:198
presence presenceFirst enabling conditional:120 unstated:-101
presence presenceFirst enter required:-22 optional:95 conditional:-299 unstated:-286
presence presenceFirst environment required:-27 conditional:-42 unstated:84
presence presenceFirst example required:-47 optional:-37 conditional:419 unstated:-320
presence presenceFirst external required:-21 optional:-33 conditional:-36 unstated:89
presence presenceFirst extra required:-39 optional:-85 conditional:825 unstated:-731
presence presenceFirst field required:-136 optional:305 conditional:-144 unstated:-75
presence presenceFirst file required:-100 optional:50 conditional:-30 unstated:69
presence presenceFirst fill required:-191 optional:629 conditional:-337 unstated:-251
presence presenceFirst filter required:-29 optional:75 conditional:200 unstated:-266
presence presenceFirst find optional:-24 conditional:-49 unstated:98
presence presenceFirst first optional:-23 conditional:-39 unstated:80
presence presenceFirst fixed required:-29 optional:-40 conditional:179 unstated:-104
presence presenceFirst for required:-245 optional:-245 conditional:371 unstated:-45
presence presenceFirst form conditional:-49 unstated:86
presence presenceFirst from required:-86 optional:-108 conditional:172
presence presenceFirst generate optional:-20 conditional:-24 unstated:59
presence presenceFirst give required:-41 optional:-47 conditional:-141 unstated:237
presence presenceFirst go optional:-27 conditional:-41 unstated:93
presence presenceFirst hello optional:-43 conditional:-47 unstated:107
presence presenceFirst here required:-21 optional:-201 conditional:42 unstated:181
presence presenceFirst hide required:-34 optional:-54 conditional:-135 unstated:214
presence presenceFirst hour conditional:-133 unstated:144
presence presenceFirst how required:130 optional:-173 conditional:-54 unstated:80
presence presenceFirst html required:-30 optional:140 conditional:75 unstated:-202
presence presenceFirst http required:68 conditional:-46 unstated:-38
presence presenceFirst human-readable conditional:-74 unstated:102
presence presenceFirst if required:-216 optional:159 conditional:165 unstated:-259
presence presenceFirst in required:-271 optional:-206 conditional:-438 unstated:909
presence presenceFirst include required:-77 optional:347 conditional:39 unstated:-295
presence presenceFirst initial optional:-27 conditional:-48 unstated:93
presence presenceFirst input required:-20 optional:-28 conditional:-42 unstated:89
presence presenceFirst internal optional:-25 conditional:-200 unstated:234
presence presenceFirst ip required:207 optional:95 conditional:-87 unstated:-244
presence presenceFirst is required:-172 optional:-289 conditional:174 unstated:259
presence presenceFirst it required:-108 optional:-158 conditional:467 unstated:-219
presence presenceFirst json required:-302 optional:612 conditional:376 unstated:-721
presence presenceFirst keep required:-65 optional:82 conditional:-121 unstated:130
presence presenceFirst ldap required:230 optional:-67 conditional:-84 unstated:-83
presence presenceFirst leave required:-77 optional:1056 conditional:-253 unstated:-792
presence presenceFirst limit required:-21 optional:-23 conditional:-38 unstated:82
presence presenceFirst limits required:-27 optional:-35 conditional:239 unstated:-166
presence presenceFirst list unstated:27
presence presenceFirst local required:-33 optional:-53 conditional:-42 unstated:125
presence presenceFirst locate required:-23 optional:-29 conditional:-100 unstated:151
presence presenceFirst log optional:129 conditional:-73 unstated:-42
presence presenceFirst make required:178 optional:-90 conditional:22 unstated:-130
presence presenceFirst maximum required:-115 optional:226 conditional:-209 unstated:90
presence presenceFirst message required:-25 optional:-29 conditional:-65 unstated:117
presence presenceFirst minimum required:-70 optional:74 conditional:-77 unstated:66
presence presenceFirst modify optional:-333 conditional:-36 unstated:376
presence presenceFirst multiple optional:83 conditional:-25 unstated:-44
presence presenceFirst mysql required:34 optional:-26 conditional:-139 unstated:136
presence presenceFirst name required:-107 optional:-361 conditional:-232 unstated:711
presence presenceFirst navigate unstated:36
presence presenceFirst new required:-42 optional:-184 conditional:1005 unstated:-825
presence presenceFirst next required:-21 optional:-28 conditional:-60 unstated:108
presence presenceFirst no required:-75 optional:683 conditional:-457 unstated:-317
presence presenceFirst note conditional:-36 unstated:56
presence presenceFirst now conditional:-29 unstated:57
presence presenceFirst number required:-38 conditional:-172 unstated:217
presence presenceFirst on required:179 conditional:-33 unstated:-134
presence presenceFirst once required:-61 optional:-90 conditional:672 unstated:-558
presence presenceFirst one optional:-44 conditional:-92 unstated:129
presence presenceFirst only required:234 optional:-113 conditional:23 unstated:-161
presence presenceFirst open optional:-22 conditional:-21 unstated:56
presence presenceFirst option conditional:57 unstated:-43
presence presenceFirst optional required:-51 optional:609 conditional:-233 unstated:-366
presence presenceFirst optionally required:-32 optional:486 conditional:-80 unstated:-384
presence presenceFirst override required:-28 optional:118 conditional:-90
presence presenceFirst parameter required:-64 optional:435 conditional:-152 unstated:-240
presence presenceFirst password required:154 optional:208 conditional:-121 unstated:-259
presence presenceFirst paste required:273 optional:-147 conditional:-86 unstated:-45
presence presenceFirst path optional:-94 conditional:-172 unstated:262
presence presenceFirst port conditional:-28 unstated:46
presence presenceFirst primary required:-24 optional:-23 conditional:-32 unstated:79
presence presenceFirst provide required:-59 optional:-405 conditional:457 unstated:-217
presence presenceFirst provides optional:-27 conditional:-61 unstated:105
presence presenceFirst public conditional:-208 unstated:231
presence presenceFirst query required:206 optional:-46 conditional:-41 unstated:-122
presence presenceFirst refers required:-60 optional:-95 conditional:80 unstated:67
presence presenceFirst refresh optional:-24 conditional:-22 unstated:60
presence presenceFirst relative required:-37 optional:-50 conditional:-78 unstated:164
presence presenceFirst remove optional:-25 conditional:219 unstated:-191
presence presenceFirst repository conditional:-98 unstated:131
presence presenceFirst request optional:77 conditional:-67
presence presenceFirst require optional:-22 conditional:-212 unstated:258
presence presenceFirst required required:-40 optional:-134 conditional:-37 unstated:205
presence presenceFirst reserved required:-20 optional:88 conditional:-34 unstated:-38
presence presenceFirst search optional:235 conditional:-67 unstated:-208
presence presenceFirst select required:190 optional:-765 conditional:-323 unstated:201
presence presenceFirst selected conditional:-31 unstated:41
presence presenceFirst set required:224 optional:-651 conditional:102 unstated:79
presence presenceFirst sets required:-136 optional:29 conditional:-243 unstated:315
presence presenceFirst short optional:144 conditional:-82 unstated:-49
presence presenceFirst show optional:-34 conditional:-172 unstated:217
presence presenceFirst shows conditional:-58 unstated:70
presence presenceFirst sign conditional:-28 unstated:37
presence presenceFirst signature required:-30 optional:-47 conditional:-68 unstated:141
presence presenceFirst since required:175 conditional:-21 unstated:-131
presence presenceFirst skip required:-24 optional:-27 conditional:590 unstated:-549
presence presenceFirst sort required:-87 optional:-55 conditional:-59 unstated:196
presence presenceFirst source required:307 optional:-46 conditional:-75 unstated:-186
presence presenceFirst specific required:-23 optional:102 conditional:-57 unstated:-26
presence presenceFirst specifies required:754 optional:-352 conditional:-867 unstated:-59
presence presenceFirst specify required:-169 optional:72 unstated:-30
presence presenceFirst start optional:-20 conditional:236 unstated:-198
presence presenceFirst support required:-175 optional:-52 conditional:312 unstated:-114
presence presenceFirst target required:29 optional:-36 conditional:-58 unstated:73
presence presenceFirst test optional:-30 conditional:-79 unstated:129
presence presenceFirst text required:-25 optional:44 conditional:-76 unstated:69
presence presenceFirst the required:-37 optional:-905 unstated:61
presence presenceFirst then required:-46 optional:-57 conditional:78
presence presenceFirst there required:-24 optional:-36 conditional:-88 unstated:147
presence presenceFirst these optional:-49 conditional:-121 unstated:182
presence presenceFirst this required:-444 optional:101 conditional:-58 unstated:90
presence presenceFirst tick optional:-21 conditional:482 unstated:-453
presence presenceFirst time required:-39 optional:-58 conditional:-66 unstated:154
presence presenceFirst title conditional:-90 unstated:120
presence presenceFirst to required:-287 optional:1002 conditional:-606 unstated:-431
presence presenceFirst toggle required:-60 optional:-97 conditional:176 unstated:-34
presence presenceFirst total required:286 optional:-47 conditional:-80 unstated:-153
presence presenceFirst true conditional:-99 unstated:107
presence presenceFirst turn conditional:-82 unstated:100
presence presenceFirst turns conditional:-45 unstated:62
presence presenceFirst type required:25 optional:106 conditional:-206 unstated:58
presence presenceFirst types optional:53 conditional:-46
presence presenceFirst under required:-46 optional:-87 conditional:-181 unstated:323
presence presenceFirst unique required:-20 optional:-108 conditional:-169 unstated:289
presence presenceFirst update conditional:-33 unstated:63
presence presenceFirst url required:-24 optional:-52 conditional:-51 unstated:139
presence presenceFirst use required:-111 optional:-139 conditional:-355 unstated:604
presence presenceFirst used required:-58 optional:-154 conditional:29 unstated:192
presence presenceFirst user required:-208 optional:-24 conditional:401 unstated:-190
presence presenceFirst username required:-61 optional:324 conditional:-62 unstated:-225
presence presenceFirst users required:-23 optional:-35 conditional:216 unstated:-172
presence presenceFirst value required:-208 optional:-178 conditional:1343 unstated:-1049
presence presenceFirst version required:-51 optional:-36 conditional:-91 unstated:180
presence presenceFirst what required:-47 optional:-129 conditional:-260 unstated:438
presence presenceFirst when required:-123 optional:103 conditional:-104 unstated:95
presence presenceFirst where optional:-22 unstated:51
presence presenceFirst whether required:-73 optional:123 conditional:-367 unstated:289
presence presenceFirst who required:-49 optional:172 conditional:-178 unstated:51
presence presenceFirst with conditional:-130 unstated:156
presence presenceFirst write optional:-25 unstated:48
presence presenceFirst you optional:-138 conditional:-195 unstated:300
presence presenceFirst your required:-205 optional:-288 conditional:293 unstated:71
presence presenceHeading 1 required:-57 optional:2869 unstated:-1595
presence presenceHeading 2 required:3455 optional:-119 conditional:-238 unstated:-1850
presence presenceHeading 3 required:-394 optional:-220 conditional:200 unstated:343
presence presenceHeading 5 required:-285 optional:2731 conditional:-214 unstated:-860
presence presenceHeading 6 required:1500
presence presenceHeading 65 required:250 optional:176 conditional:-116 unstated:-325
presence presenceHeading 67 required:-37 optional:-81 conditional:92
presence presenceHeading 69 required:-66 optional:1582 conditional:-231 unstated:-1439
presence presenceHeading 7 required:-137 optional:-142 conditional:-52 unstated:324
presence presenceHeading 71 optional:-21 conditional:-50 unstated:74
presence presenceIfLater 1 required:-101 optional:-264 conditional:167
presence presenceIntro #40 optional:-21 conditional:-67 unstated:103
presence presenceIntro #42 optional:-60 conditional:456 unstated:-400
presence presenceIntro #43 optional:-52 conditional:366 unstated:-293
presence presenceIntro #46 optional:-74 conditional:431 unstated:-371
presence presenceIntro #47 conditional:293 unstated:-264
presence presenceIntro #48 optional:231 conditional:206 unstated:-468
presence presenceIntro #49 required:-90 optional:-220 conditional:286 unstated:-22
presence presenceIntro #4a optional:-26 conditional:-179 unstated:208
presence presenceIntro #4d optional:259 conditional:-176 unstated:-70
presence presenceIntro #4e required:-22 optional:-66 conditional:466 unstated:-374
presence presenceIntro #4f required:-21 optional:-49 conditional:-88 unstated:152
presence presenceIntro #50 conditional:293 unstated:-270
presence presenceIntro #53 required:-108 optional:-261 conditional:333 unstated:-35
presence presenceIntro #57 conditional:-65 unstated:88
presence presenceIntro #5a required:-62 optional:-106 conditional:49 unstated:101
presence presenceIntro #5b conditional:105 unstated:-78
presence presenceIntro byDefault required:-161 optional:-403 conditional:125 unstated:310
presence presenceIntro example required:-281 optional:211 conditional:-373 unstated:327
presence presenceIntro existing required:-275 optional:421 conditional:-170 unstated:-227
presence presenceIntro following required:374 optional:-282 conditional:-411 unstated:-115
presence presenceIntro followingValues required:-111 optional:136 conditional:-107 unstated:-255
presence presenceIntro fromMenu required:203 optional:-221 conditional:-428 unstated:334
presence presenceIntro logIn required:200 optional:-216 conditional:42 unstated:-128
presence presenceIntro neededIf required:-107 conditional:-304 unstated:411
presence presenceIntro needs required:-205 optional:-107 conditional:-95 unstated:382
presence presenceIntro oneOf required:-441 optional:354 conditional:34
presence presenceIntro optional required:-235 optional:1029 conditional:-408 unstated:-539
presence presenceIntro optionsAnnounced required:213 optional:-160 conditional:592 unstated:-585
presence presenceIntro ordered required:-200 optional:-94 conditional:-313 unstated:-135
presence presenceIntro pairs required:285 optional:-76 conditional:-120 unstated:-105
presence presenceIntro range required:393 optional:326 conditional:-212 unstated:-624
presence presenceIntro recommended required:-51 optional:-69 conditional:-200 unstated:334
presence presenceIntro required required:1165 conditional:-846 unstated:-784
presence presenceIntro separated required:-51 optional:-21 conditional:-175 unstated:246
presence presenceIntro severalOf required:-340 optional:629 conditional:65 unstated:-508
presence presenceIntro shownOnly required:-182 optional:-129 conditional:-393 unstated:684
presence presenceIntro valuesAre required:548 optional:-894 conditional:-466 unstated:468
presence presenceIntro whether required:-309 optional:228 conditional:-418 unstated:396
presence presenceIntroCondition 0 required:-1364 optional:-237 conditional:200 unstated:365
presence presenceIntroCondition 1 required:817 optional:-365 conditional:-377 unstated:-775
presence presenceIntroCondition 2 required:-407 optional:-406 conditional:222 unstated:103
presence presenceIntroCondition 3 required:1111 optional:-278 conditional:-866 unstated:-435
presence presenceIntroCondition 4 required:-107 optional:141 conditional:-151 unstated:93
presence presenceIntroCondition 5 required:-28 optional:117 conditional:-197 unstated:116
presence presenceIntroCondition 6 required:-705 optional:-631 conditional:682 unstated:-543
presence presenceIntroCondition 64 required:-136 optional:-354 conditional:-280 unstated:651
presence presenceIntroCondition 65 required:-77 optional:-32 conditional:-88 unstated:111
presence presenceIntroCondition 66 required:-36 optional:-107 conditional:-97 unstated:243
presence presenceIntroCondition 67 required:263 optional:-93 unstated:-160
presence presenceIntroCondition 69 conditional:-30 unstated:41
presence presenceIntroCondition 70 required:-283 optional:-639 conditional:604 unstated:-94
presence presenceIntroWord #40 required:133 optional:-81 conditional:-348 unstated:174
presence presenceIntroWord #41 required:3150 optional:76 conditional:-491 unstated:-939
presence presenceIntroWord #80 required:-237 optional:999 conditional:-153 unstated:-707
presence presenceIntroWord #81 optional:1988 conditional:212 unstated:-199
presence presenceIntroWord #c0 optional:-21 conditional:-67 unstated:103
presence presenceLabel 1 required:-44 optional:3096 conditional:-126 unstated:95
presence presenceLabel 2 required:3150 unstated:-136
presence presenceLabel 3 required:1064 optional:-40 conditional:-55 unstated:27
presence presenceLabel 5 optional:302 conditional:-36 unstated:-267
presence presenceLegend 0 required:56 optional:183 conditional:-215 unstated:-40
presence presenceMood 0 required:-438 optional:-218 conditional:-305 unstated:173
presence presenceMood 1 required:-544 optional:87 conditional:-70 unstated:80
presence presenceMood 2 required:-222 conditional:62 unstated:-75
presence presenceMood 3 required:171 optional:237 conditional:247 unstated:-721
presence presenceMood 4 required:-145 optional:-245 conditional:275 unstated:34
presence presenceMood 5 required:-171 optional:194 conditional:134 unstated:-241
presence presenceMood 6 required:-190 optional:-185 conditional:-172 unstated:-21
presence presenceMood 64 required:-362 optional:-532 conditional:-184 unstated:698
presence presenceMood 65 required:-81 optional:53 conditional:-244 unstated:212
presence presenceMood 66 required:-32 optional:-118 conditional:-262 unstated:408
presence presenceMood 67 required:-27 optional:-106 conditional:109
presence presenceMood 68 required:-41 optional:-61 conditional:60 unstated:39
presence presenceMood 69 optional:-25 conditional:-119 unstated:145
presence presenceMood 70 required:-369 optional:-74 conditional:186 unstated:-67
presence presenceParent 1 optional:1064 unstated:-56
presence presenceParent 2 required:1321 optional:-26 conditional:-36 unstated:-284
presence presencePhrase #40 required:-42 optional:-293 conditional:165 unstated:108
presence presencePhrase #42 required:-52 optional:-39 conditional:-119 unstated:206
presence presencePhrase #43 required:-22 optional:-118 conditional:388 unstated:-280
presence presencePhrase #46 conditional:-93 unstated:119
presence presencePhrase #47 optional:-28 conditional:111 unstated:-65
presence presencePhrase #48 optional:-24 conditional:-67 unstated:107
presence presencePhrase #49 optional:-39 conditional:-61 unstated:115
presence presencePhrase #4a optional:-34 conditional:-40 unstated:70
presence presencePhrase #4b optional:-60 conditional:-123 unstated:188
presence presencePhrase #4c conditional:-62 unstated:77
presence presencePhrase #4d optional:-103 conditional:-79 unstated:200
presence presencePhrase #4e optional:-42 conditional:-123 unstated:165
presence presencePhrase #4f required:-40 optional:-129 conditional:-127 unstated:256
presence presencePhrase #50 required:-85 optional:99 conditional:-72
presence presencePhrase #53 optional:-65 conditional:-121 unstated:207
presence presencePhrase #54 optional:-65 conditional:440 unstated:-383
presence presencePhrase #56 required:-24 optional:-29 conditional:-100 unstated:144
presence presencePhrase #57 required:28 optional:-169 conditional:117 unstated:-301
presence presencePhrase #58 conditional:-24 unstated:35
presence presencePhrase #59 conditional:-69 unstated:99
presence presencePhrase #5a required:-28 optional:-134 conditional:20 unstated:138
presence presencePhrase byDefault required:189 optional:-29 conditional:-485 unstated:-26
presence presencePhrase defaultIs required:83 optional:-165 unstated:-89
presence presencePhrase example required:158 optional:-655 conditional:377 unstated:-181
presence presencePhrase existing required:-253 optional:-208 conditional:-496 unstated:550
presence presencePhrase filledByItself required:-146 conditional:26 unstated:137
presence presencePhrase following required:-166 optional:-51 conditional:-187 unstated:279
presence presencePhrase followingValues required:-123 optional:-581 conditional:160 unstated:374
presence presencePhrase fromMenu required:-225 optional:-316 conditional:27 unstated:293
presence presencePhrase leaveBlank optional:3607 conditional:-128 unstated:-464
presence presencePhrase logIn required:-55 optional:244 conditional:-453 unstated:304
presence presencePhrase multiline required:-360 optional:-360 conditional:420 unstated:68
presence presencePhrase neededIf required:-128 optional:-159 conditional:338 unstated:-203
presence presencePhrase needs required:-93 optional:-55 conditional:422 unstated:-290
presence presencePhrase omission required:-179 optional:2670 conditional:218 unstated:-275
presence presencePhrase oneOf required:35 optional:-313 conditional:105 unstated:48
presence presencePhrase optional required:-412 optional:2457 conditional:-316 unstated:-644
presence presencePhrase optionsAnnounced required:-22 conditional:200 unstated:-148
presence presencePhrase ordered required:-602 optional:-418 conditional:248 unstated:-526
presence presencePhrase pairs required:-44 optional:-51 conditional:-171 unstated:282
presence presencePhrase range required:96 optional:-292 conditional:55 unstated:38
presence presencePhrase recommended required:-131 optional:-316 conditional:-149 unstated:510
presence presencePhrase required required:1067 optional:-298 conditional:-228 unstated:-769
presence presencePhrase separated required:-134 optional:62 conditional:-243 unstated:210
presence presencePhrase severalOf required:-57 optional:95 conditional:99 unstated:-267
presence presencePhrase shownOnly required:-180 optional:109 conditional:-75 unstated:22
presence presencePhrase valuesAre required:-346 optional:388 conditional:-372 unstated:135
presence presencePhrase whether required:-228 optional:-56 conditional:-51 unstated:258
presence presencePhraseLater #40 optional:-62 conditional:378 unstated:-310
presence presencePhraseLater #41 conditional:-65 unstated:84
presence presencePhraseLater #42 conditional:71 unstated:-45
presence presencePhraseLater #43 optional:-77 conditional:48
presence presencePhraseLater #44 unstated:23
presence presencePhraseLater #46 conditional:-39 unstated:53
presence presencePhraseLater #47 required:-22 optional:-27 conditional:-112 unstated:153
presence presencePhraseLater #48 required:-23 optional:-48 conditional:-214 unstated:280
presence presencePhraseLater #49 optional:-107 conditional:-63 unstated:175
presence presencePhraseLater #4a conditional:202 unstated:-180
presence presencePhraseLater #4d required:-29 optional:-61 conditional:80
presence presencePhraseLater #4e conditional:-71 unstated:91
presence presencePhraseLater #4f required:-32 optional:-89 conditional:56 unstated:83
presence presencePhraseLater #50 optional:-62 conditional:-110 unstated:205
presence presencePhraseLater #51 conditional:-63 unstated:76
presence presencePhraseLater #53 optional:-117 conditional:-76 unstated:199
presence presencePhraseLater #54 conditional:-62 unstated:75
presence presencePhraseLater #56 conditional:-39 unstated:47
presence presencePhraseLater #57 required:-33 optional:-84 conditional:219 unstated:-103
presence presencePhraseLater #59 optional:-21 conditional:452 unstated:-427
presence presencePhraseLater #5a optional:-24 conditional:73 unstated:-54
presence presencePhraseLater byDefault optional:598 conditional:-591 unstated:-266
presence presencePhraseLater defaultIs required:-217 optional:357 conditional:-204 unstated:38
presence presencePhraseLater example required:-374 optional:-315 conditional:128 unstated:-162
presence presencePhraseLater existing required:-196 optional:168 conditional:31 unstated:-36
presence presencePhraseLater filledByItself required:-281 optional:593 conditional:-158 unstated:-231
presence presencePhraseLater following required:-115 optional:-80 conditional:-501 unstated:658
presence presencePhraseLater followingValues required:-59 optional:-142 conditional:-186 unstated:391
presence presencePhraseLater fromMenu required:-152 optional:136 conditional:-364 unstated:325
presence presencePhraseLater leaveBlank required:-50 optional:3808 conditional:-348 unstated:-983
presence presencePhraseLater logIn required:-34 optional:-49 conditional:-25 unstated:109
presence presencePhraseLater multiline required:-93 optional:-104 conditional:-38 unstated:236
presence presencePhraseLater neededIf required:208 conditional:207 unstated:-418
presence presencePhraseLater needs required:-60 optional:202 conditional:-236 unstated:71
presence presencePhraseLater omission required:-57 optional:2944 conditional:-89 unstated:-819
presence presencePhraseLater oneOf required:-132 optional:111 conditional:-167 unstated:178
presence presencePhraseLater optional required:-373 optional:1403 conditional:-350 unstated:-982
presence presencePhraseLater ordered required:-307 optional:130 conditional:-122 unstated:75
presence presencePhraseLater pairs conditional:-51 unstated:59
presence presencePhraseLater range required:42 optional:-121 conditional:281 unstated:-263
presence presencePhraseLater recommended required:-73 optional:-106 unstated:143
presence presencePhraseLater required required:1329 optional:-358 conditional:-360 unstated:-833
presence presencePhraseLater separated required:-162 optional:89
presence presencePhraseLater severalOf required:93 optional:-103 conditional:-207 unstated:129
presence presencePhraseLater shownOnly required:-109 optional:-241 conditional:281
presence presencePhraseLater valuesAre required:-221 optional:-439 conditional:368 unstated:30
presence presencePhraseLater whether required:-111 optional:-89 unstated:172
presence presencePrefix by required:-25 optional:-203 conditional:-113 unstated:346
presence presencePrefix check conditional:96 unstated:-61
presence presencePrefix choose required:160 optional:51 conditional:155 unstated:-364
presence presencePrefix comma-separated required:-38 optional:330 conditional:131 unstated:-450
presence presencePrefix configure required:215 optional:-89 conditional:25 unstated:-218
presence presencePrefix default required:-75 optional:-123 conditional:-291 unstated:494
presence presencePrefix defaults required:454 optional:-222 conditional:-198 unstated:-55
presence presencePrefix either required:165 optional:-27 conditional:-41 unstated:-93
presence presencePrefix enable conditional:-54 unstated:67
presence presencePrefix enter required:-427 optional:-644 conditional:-72 unstated:364
presence presencePrefix example required:-47 optional:-37 conditional:419 unstated:-320
presence presencePrefix fill required:-191 optional:629 conditional:-337 unstated:-251
presence presencePrefix go optional:-27 conditional:-41 unstated:93
presence presencePrefix if required:-33 optional:-310 conditional:-94 unstated:354
presence presencePrefix leave optional:211 conditional:-71 unstated:-128
presence presencePrefix list unstated:27
presence presencePrefix multiple optional:83 conditional:-25 unstated:-44
presence presencePrefix one optional:-44 conditional:-92 unstated:129
presence presencePrefix open unstated:41
presence presencePrefix optional required:-22 optional:369 conditional:-61 unstated:-287
presence presencePrefix optionally required:-32 optional:486 conditional:-80 unstated:-384
presence presencePrefix paste required:-39 optional:-51 unstated:81
presence presencePrefix provide optional:-184 conditional:559 unstated:-453
presence presencePrefix required required:-118 optional:-132 conditional:-35 unstated:286
presence presencePrefix select required:-71 optional:-31 conditional:249 unstated:-163
presence presencePrefix set required:-201 conditional:-92 unstated:186
presence presencePrefix specify required:-89 optional:-163 conditional:-74 unstated:165
presence presencePrefix the required:-166 optional:113 conditional:-76 unstated:74
presence presencePrefix tick conditional:627 unstated:-609
presence presencePrefix toggle conditional:-24 unstated:36
presence presencePrefix turn conditional:-73 unstated:84
presence presencePrefix when optional:-20 conditional:-85 unstated:117
presence presencePrefix whether required:-73 optional:123 conditional:-367 unstated:289
presence presenceTab 0 required:-356 optional:-399 conditional:353 unstated:223
presence presenceTab 64 optional:-37 conditional:-106 unstated:154
presence presenceType 0 required:-167 optional:-125 conditional:-247 unstated:-79
presence presenceType 1 required:-917 optional:-547 conditional:-242 unstated:719
presence presenceVia 0 required:-582 optional:-726
presence presenceVia 1 required:-411 optional:-267 conditional:-343 unstated:211
presence presenceVia 2 optional:254 conditional:-870 unstated:244
presence presenceVia 3 required:-588 optional:-775 conditional:131 unstated:87
presence presenceWord #4 required:-117 optional:-87 conditional:-49 unstated:107
presence presenceWord #5 required:1877 optional:-120 conditional:-48 unstated:260
presence presenceWord #6 required:457 optional:-149 conditional:-276 unstated:-276
presence presenceWord #7 required:3142 optional:-173 conditional:-69 unstated:-392
presence presenceWord #8 required:-134 optional:-62 conditional:203 unstated:-58
presence presenceWord #9 optional:2139 conditional:-106
presence presenceWord #a required:-379 optional:533 unstated:-347
presence presenceWord #b required:-77 optional:2568 conditional:-21
secret bias 0 -3729
secret descriptionWord credential -231
secret descriptionWord credentials -41
secret descriptionWord key 851
secret descriptionWord keys -149
secret descriptionWord password 1149
secret descriptionWord passwords -172
secret descriptionWord secret 865
secret descriptionWord token 1885
secret descriptionWord tokens -68
secret labelWord % -70
secret labelWord a -242
secret labelWord access 520
secret labelWord accesskey 223
secret labelWord account 472
secret labelWord acl -21
secret labelWord action -39
secret labelWord add -48
secret labelWord additional -61
secret labelWord address -41
secret labelWord addresses -50
secret labelWord admin 45
secret labelWord advanced -24
secret labelWord after -20
secret labelWord agent -61
secret labelWord ai -21
secret labelWord all -23
secret labelWord allow -62
secret labelWord allowed -84
secret labelWord amount -50
secret labelWord analysis -30
secret labelWord analytics -137
secret labelWord and -46
secret labelWord api 1072
secret labelWord application 40
secret labelWord args -29
secret labelWord as -21
secret labelWord assigned -21
secret labelWord at -24
secret labelWord attribute -78
secret labelWord auth 86
secret labelWord authentication -60
secret labelWord authority -20
secret labelWord auto -27
secret labelWord available -24
secret labelWord aws -83
secret labelWord base -145
secret labelWord batch -20
secret labelWord before -69
secret labelWord bitbucket -204
secret labelWord body -99
secret labelWord bot 65
secret labelWord branch -26
secret labelWord build -41
secret labelWord by -46
secret labelWord ca 170
secret labelWord campaign -27
secret labelWord category -28
secret labelWord cert -58
secret labelWord certificate -178
secret labelWord channel 24
secret labelWord characters -171
secret labelWord chart -29
secret labelWord check -60
secret labelWord claim -25
secret labelWord class -30
secret labelWord client 265
secret labelWord cloud -49
secret labelWord cluster -20
secret labelWord code -31
secret labelWord collection -38
secret labelWord color -69
secret labelWord column -27
secret labelWord command -30
secret labelWord condition -55
secret labelWord conditions -31
secret labelWord configuration -36
secret labelWord confirm 29
secret labelWord connect -455
secret labelWord connection -29
secret labelWord connector -56
secret labelWord contact -50
secret labelWord contacts -42
secret labelWord container -39
secret labelWord context -27
secret labelWord country -34
secret labelWord create -229
secret labelWord credentials 132
secret labelWord credit -43
secret labelWord criteria -53
secret labelWord cron -25
secret labelWord css -35
secret labelWord currency -70
secret labelWord custom -91
secret labelWord dashboard -23
secret labelWord data -268
secret labelWord database -40
secret labelWord date -247
secret labelWord days -41
secret labelWord default -121
secret labelWord delay -24
secret labelWord deployment -34
secret labelWord description -173
secret labelWord destination -20
secret labelWord directory -48
secret labelWord disable -21
secret labelWord discount -26
secret labelWord display -46
secret labelWord dn -75
secret labelWord docker -47
secret labelWord document -63
secret labelWord domain -73
secret labelWord domains -52
secret labelWord e-mail -28
secret labelWord editor -102
secret labelWord email -194
secret labelWord enable -103
secret labelWord enabled -53
secret labelWord encoding -25
secret labelWord encryption 100
secret labelWord end -56
secret labelWord endpoint -41
secret labelWord engine -54
secret labelWord environment -63
secret labelWord event -35
secret labelWord events -27
secret labelWord exchange -41
secret labelWord expense -23
secret labelWord expire -109
secret labelWord expiry -42
secret labelWord expression -39
secret labelWord fee -26
secret labelWord field -119
secret labelWord fields -20
secret labelWord file 252
secret labelWord filter -107
secret labelWord first -20
secret labelWord flow -35
secret labelWord folder -37
secret labelWord font -20
secret labelWord footer -33
secret labelWord for -227
secret labelWord form -21
secret labelWord format -58
secret labelWord formula -21
secret labelWord forwarding 110
secret labelWord frequency -40
secret labelWord from -73
secret labelWord function -59
secret labelWord gateway -50
secret labelWord generation -30
secret labelWord git -31
secret labelWord google -71
secret labelWord grant -128
secret labelWord group -157
secret labelWord groups -37
secret labelWord hash -196
secret labelWord header 135
secret labelWord headers -60
secret labelWord health -29
secret labelWord help -51
secret labelWord hide -21
secret labelWord host 161
secret labelWord hostname -33
secret labelWord html -39
secret labelWord http -21
secret labelWord id -401
secret labelWord ids -20
secret labelWord image -133
secret labelWord in -203
secret labelWord include -49
secret labelWord input -54
secret labelWord interval -40
secret labelWord invoice -65
secret labelWord ip -82
secret labelWord is -78
secret labelWord javascript -27
secret labelWord json 507
secret labelWord jwt -40
secret labelWord key 500
secret labelWord keys -286
secret labelWord label -43
secret labelWord labels -20
secret labelWord language -42
secret labelWord length -30
secret labelWord limit -34
secret labelWord list -26
secret labelWord location -49
secret labelWord login -42
secret labelWord map -21
secret labelWord mapping -26
secret labelWord max -125
secret labelWord maximum -20
secret labelWord memory -32
secret labelWord message -330
secret labelWord messages -49
secret labelWord metadata -339
secret labelWord min -49
secret labelWord minimum -167
secret labelWord mobile -28
secret labelWord mode -81
secret labelWord model -37
secret labelWord name -313
secret labelWord network 408
secret labelWord no -148
secret labelWord notes -22
secret labelWord notification -40
secret labelWord number -173
secret labelWord oauth -137
secret labelWord of -205
secret labelWord on -75
secret labelWord options -28
secret labelWord or -22
secret labelWord order -70
secret labelWord org -23
secret labelWord organisation -66
secret labelWord organization -108
secret labelWord output -20
secret labelWord page -44
secret labelWord paid -32
secret labelWord parameter -29
secret labelWord parameters -87
secret labelWord params -23
secret labelWord partition -72
secret labelWord passphrase 285
secret labelWord password 1337
secret labelWord path -79
secret labelWord payload -84
secret labelWord payment -60
secret labelWord pdf -23
secret labelWord per -24
secret labelWord period -65
secret labelWord permission -30
secret labelWord personal 58
secret labelWord phone -42
secret labelWord point -38
secret labelWord policies -38
secret labelWord pool -35
secret labelWord port -58
secret labelWord position -23
secret labelWord prefix -51
secret labelWord private 633
secret labelWord product -20
secret labelWord profile -38
secret labelWord program -29
secret labelWord project -265
secret labelWord prompt -35
secret labelWord property -28
secret labelWord provider -47
secret labelWord proxy -44
secret labelWord public -130
secret labelWord query -81
secret labelWord queue -41
secret labelWord range -181
secret labelWord rate -31
secret labelWord read -21
secret labelWord receipt -29
secret labelWord recipients -35
secret labelWord redirect -46
secret labelWord reference -53
secret labelWord refresh -56
secret labelWord regex -27
secret labelWord registration -28
secret labelWord registry -63
secret labelWord related -21
secret labelWord reminder -56
secret labelWord reminders -31
secret labelWord remote 60
secret labelWord report -24
secret labelWord repository -56
secret labelWord request -28
secret labelWord requests -35
secret labelWord require -37
secret labelWord required -37
secret labelWord resend 35
secret labelWord resource -81
secret labelWord resources -25
secret labelWord results -20
secret labelWord roles -21
secret labelWord round -22
secret labelWord rule -49
secret labelWord saml -25
secret labelWord schedule -45
secret labelWord schema -63
secret labelWord scopes -27
secret labelWord script -47
secret labelWord search -92
secret labelWord secret 1515
secret labelWord secretkey 60
secret labelWord select -43
secret labelWord selector -46
secret labelWord send -106
secret labelWord sender -31
secret labelWord separator -116
secret labelWord server -70
secret labelWord servers -23
secret labelWord service 543
secret labelWord session 562
secret labelWord set -23
secret labelWord severity -22
secret labelWord show -38
secret labelWord sid -27
secret labelWord signing 47
secret labelWord size -44
secret labelWord skip -35
secret labelWord sort -20
secret labelWord source -197
secret labelWord space -83
secret labelWord sql -139
secret labelWord ssh -21
secret labelWord stage -20
secret labelWord start -94
secret labelWord state -45
secret labelWord status -25
secret labelWord steps -27
secret labelWord strategy -31
secret labelWord subject -37
secret labelWord summary -32
secret labelWord sync -21
secret labelWord table -65
secret labelWord tags -54
secret labelWord target -159
secret labelWord task -44
secret labelWord tax -30
secret labelWord team -33
secret labelWord teams -26
secret labelWord template -76
secret labelWord terms -29
secret labelWord text -140
secret labelWord the -38
secret labelWord time -45
secret labelWord timeout -98
secret labelWord title -42
secret labelWord tls 411
secret labelWord to 139
secret labelWord token 818
secret labelWord tool -22
secret labelWord topic -63
secret labelWord transaction -29
secret labelWord trigger -34
secret labelWord ttl -24
secret labelWord type -159
secret labelWord types -162
secret labelWord unit -72
secret labelWord units -26
secret labelWord update -71
secret labelWord upload -22
secret labelWord uri -22
secret labelWord url -289
secret labelWord use -85
secret labelWord user 22
secret labelWord username -157
secret labelWord users -46
secret labelWord value 121
secret labelWord values -21
secret labelWord variables -21
secret labelWord vendor -40
secret labelWord verify 53
secret labelWord version -33
secret labelWord web -20
secret labelWord webhook 49
secret labelWord window -25
secret labelWord x.509 -57
secret labelWord yaml -28
secret secretBigram access+key -67
secret secretBigram access+token 254
secret secretBigram account+sid -27
secret secretBigram api+key 1238
secret secretBigram api+token 47
secret secretBigram api+url -25
secret secretBigram app+secret 121
secret secretBigram auth+token 68
secret secretBigram base+dn -40
secret secretBigram base+url -31
secret secretBigram bind+dn -24
secret secretBigram bind+password 49
secret secretBigram bot+token 64
secret secretBigram certificate+authority -20
secret secretBigram client+id -70
secret secretBigram client+secret 402
secret secretBigram cloud+gateway -38
secret secretBigram confirm+password 37
secret secretBigram end+date -27
secret secretBigram grant+types -126
secret secretBigram header+value 296
secret secretBigram json+file 427
secret secretBigram key+id -56
secret secretBigram key+name -27
secret secretBigram key+passphrase 159
secret secretBigram new+password 36
secret secretBigram private+key 416
secret secretBigram registry+url -20
secret secretBigram routing+key 26
secret secretBigram search+base -26
secret secretBigram secret+key 74
secret secretBigram ssh+key -484
secret secretBigram ssh+keys -45
secret secretBigram start+date -33
secret secretBigram tls+certificate -23
secret secretBigram tls+key 293
secret secretBigram webhook+secret 91
secret secretBigram x.509+certificate -57
secret secretHead % -66
secret secretHead accesskey 223
secret secretHead account 187
secret secretHead action -36
secret secretHead addresses -45
secret secretHead agent -32
secret secretHead amount -43
secret secretHead application -51
secret secretHead args -29
secret secretHead attribute -66
secret secretHead authentication -49
secret secretHead authority -20
secret secretHead base -25
secret secretHead body -63
secret secretHead by -21
secret secretHead category -22
secret secretHead cert -58
secret secretHead certificate -110
secret secretHead channel -21
secret secretHead client -36
secret secretHead cluster -23
secret secretHead code -23
secret secretHead collection -31
secret secretHead color -67
secret secretHead command -22
secret secretHead condition -57
secret secretHead conditions -31
secret secretHead configuration -35
secret secretHead contact -22
secret secretHead contacts -36
secret secretHead context -26
secret secretHead country -29
secret secretHead credentials 152
secret secretHead criteria -53
secret secretHead css -20
secret secretHead currency -64
secret secretHead data -56
secret secretHead date -203
secret secretHead description -173
secret secretHead dn -75
secret secretHead document -29
secret secretHead domain -66
secret secretHead domains -52
secret secretHead editor -102
secret secretHead email -110
secret secretHead enabled -47
secret secretHead engine -57
secret secretHead environment -43
secret secretHead events -23
secret secretHead expression -39
secret secretHead field -68
secret secretHead fields -20
secret secretHead file 277
secret secretHead filter -87
secret secretHead folder -30
secret secretHead footer -27
secret secretHead format -32
secret secretHead formula -21
secret secretHead frequency -42
secret secretHead from -36
secret secretHead function -62
secret secretHead gateway -42
secret secretHead group -65
secret secretHead groups -29
secret secretHead headers -60
secret secretHead host -53
secret secretHead hostname -28
secret secretHead html -43
secret secretHead id -257
secret secretHead image -85
secret secretHead interval -40
secret secretHead invoice -31
secret secretHead key 163
secret secretHead keys -286
secret secretHead labels -20
secret secretHead language -37
secret secretHead length -30
secret secretHead limit -24
secret secretHead location -35
secret secretHead mapping -22
secret secretHead memory -22
secret secretHead message -63
secret secretHead messages -48
secret secretHead metadata -54
secret secretHead mobile -22
secret secretHead mode -81
secret secretHead model -29
secret secretHead name -290
secret secretHead notes -22
secret secretHead notification -24
secret secretHead number -60
secret secretHead options -28
secret secretHead order -67
secret secretHead organization -107
secret secretHead parameters -66
secret secretHead passphrase 285
secret secretHead password 1501
secret secretHead path -62
secret secretHead period -20
secret secretHead policies -38
secret secretHead port -44
secret secretHead position -23
secret secretHead prefix -42
secret secretHead project -33
secret secretHead provider -30
secret secretHead proxy -34
secret secretHead query -31
secret secretHead queue -34
secret secretHead range -37
secret secretHead rate -28
secret secretHead recipients -38
secret secretHead reference -44
secret secretHead reminder -43
secret secretHead repository -56
secret secretHead requests -35
secret secretHead resource -25
secret secretHead resources -25
secret secretHead roles -22
secret secretHead schedule -34
secret secretHead schema -67
secret secretHead scopes -27
secret secretHead script -45
secret secretHead secret 947
secret secretHead secretkey 60
secret secretHead selector -46
secret secretHead separator -110
secret secretHead server -80
secret secretHead servers -23
secret secretHead service -48
secret secretHead severity -22
secret secretHead sid -27
secret secretHead size -42
secret secretHead source -38
secret secretHead stage -20
secret secretHead state -38
secret secretHead status -23
secret secretHead strategy -31
secret secretHead subject -32
secret secretHead table -48
secret secretHead tags -54
secret secretHead team -24
secret secretHead teams -26
secret secretHead template -66
secret secretHead time -38
secret secretHead timeout -93
secret secretHead title -38
secret secretHead tls -28
secret secretHead to -73
secret secretHead token 996
secret secretHead topic -64
secret secretHead ttl -24
secret secretHead type -142
secret secretHead types -157
secret secretHead unit -29
secret secretHead units -24
secret secretHead uri -22
secret secretHead url -269
secret secretHead user -20
secret secretHead username -143
secret secretHead value 134
secret secretHead window -25
secret secretLabel aimless -302
secret secretLabel beforePlace -98
secret secretLabel check -24
secret secretLabel checkingHeading -65
secret secretLabel configure -32
secret secretLabel consoleNoun 118
secret secretLabel contrast -225
secret secretLabel dateNoun -222
secret secretLabel descriptionHeader -257
secret secretLabel determiner -22
secret secretLabel display -27
secret secretLabel durationNoun -297
secret secretLabel edition -35
secret secretLabel emailNoun -131
secret secretLabel enter -405
secret secretLabel fieldNoun -140
secret secretLabel fileNoun 127
secret secretLabel fillingVerb -165
secret secretLabel formNoun -59
secret secretLabel formatHeader -43
secret secretLabel genericHeading -215
secret secretLabel groupNoun -105
secret secretLabel headingVerb -108
secret secretLabel hostNoun -312
secret secretLabel inputNoun -140
secret secretLabel interfaceNoun -21
secret secretLabel kindNoun -586
secret secretLabel labelHeader -366
secret secretLabel limitsHeader -41
secret secretLabel lookalike -86
secret secretLabel make -36
secret secretLabel menuNoun -50
secret secretLabel multilineNoun -754
secret secretLabel navigate -26
secret secretLabel negation -116
secret secretLabel numberNoun -619
secret secretLabel on -69
secret secretLabel opener -109
secret secretLabel optionNoun -88
secret secretLabel optionsHeader -48
secret secretLabel otherHeader -384
secret secretLabel pairNoun -264
secret secretLabel place -208
secret secretLabel plainNoun -1422
secret secretLabel pointer -56
secret secretLabel preposition -183
secret secretLabel remark -95
secret secretLabel secretNoun 2459
secret secretLabel slugEnd -160
secret secretLabel softener -22
secret secretLabel structural -70
secret secretLabel switchEffect -90
secret secretLabel switchOn -43
secret secretLabel titleNoun -221
secret secretLabel trialVerb -35
secret secretLabel typeHeader -144
secret secretLabel unit -129
secret secretLabel urlNoun -401
secret secretLabel valueWord -191
secret secretLabel vendor -38
secret secretLabel weakLabelHeader -297
secret secretType 0 171
secret secretType 1 442
secret secretType 10 -414
secret secretType 11 -707
secret secretType 12 -234
secret secretType 13 -297
secret secretType 14 -143
secret secretType 2 -488
secret secretType 3 -173
secret secretType 4 -864
secret secretType 5 -346
secret secretType 6 -1557
secret secretType 7 -1039
secret secretType 8 -247
secret secretType 9 -1198

"""#
}
