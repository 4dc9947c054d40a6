/** People's own words for a theme, with the words of the shelf that they are looked up by besides. A * stands for every ending. */
export interface SearchWords {
  readonly theme: string;
  readonly also?: string;
  /** Words and phrases, with commas between them. */
  readonly words: string;
}

/** Everyday words of children and parents, verbs and phrases, and what professionals say, theme by theme. Also English, Turkish, Polish and Arabic. */
export const searchWords: readonly SearchWords[] = [
  {
    theme: 'setting-limits',
    also: 'grenzen regels luisteren',
    words: `grenzen, grens, grenzen stellen, regels, regels maken, straf*, straffen, belonen, beloon*, prijzen, complimenten, nee zeggen, consequent, corrigeren, luistert niet, wil niet luisteren,
      niet luisteren, luistert nooit, slecht luisteren, luistert slecht, gehoorzamen, ongehoorzaam, doet zijn zin, zin doordrijven, verwend, verwennen, streng, te streng, opvoeden, opvoeding, opvoedcursus,
      opvoedvragen, opvoedtips, opvoedhulp, opvoedondersteuning, oudercursus, ouderavond, positief opvoeden, duidelijk zijn, boos worden op mijn kind, boos op kinderen, geduld verliezen, schreeuw tegen kinderen, uitvallen tegen kind, mopperen,
      opruimen, aankleden, tandenpoetsen, ochtendstress, strijd thuis, machtsstrijd, elke dag strijd, afspraken maken, triple p, opvoeden en zo, rust thuis, drukte thuis, handvatten,
      schreeuw, schreeuwen, schreeuwen tegen, slechte moeder, slechte ouder, slechte vader, doe het niet goed, doe ik het goed, onzeker over opvoeden, zelf opvoeden, discipline, setting boundaries, boundaries, limits, rules, does not listen, doesnt listen, wont listen, not listening, obey, misbehave, parenting, parenting course, parenting tips, punish*, shouting at my kids,
      soz dinle*, dinlemiyor, sinir koy*, ebeveyn*, nie slucha, granice, wychowanie, kary, لا يسمع الكلام, حدود, تربيه, قواعد`,
  },
  {
    theme: 'difficult-behaviour',
    also: 'lastig gedrag',
    words: `lastig, lastig gedrag, moeilijk gedrag, gedragsproblemen, gedragsprobleem, gedrag, ongehoorzaam, luistert niet, niet luisteren, brutaal, liegen, liegt, stelen, steelt, pikken, tegendraads, dwars, koppig, eigenwijs, opstandig, onhandelbaar,
      boos kind, vervelend, zeurt, zeuren, jengelen, klieren, uitdagen, grote mond, scheldt, schelden, vloeken, odd, geen land mee te bezeilen, weet me geen raad, radeloos, ten einde raad, ruzie thuis,
      jaloers, jaloezie, video-interactiebegeleiding, video interactie*, video-hometraining, vipp, filmpjes kijken naar uw kind, kind lastig te begrijpen, wegloop*, weglopen, difficult behaviour, behaviour, behavior, bad behaviour, naughty, defiant, rude, lying, rebellious, kotu davran*, davranis, yaramaz, inatci, zle zachowanie, zachowanie, niegrzeczn*, سلوك, عنيد, مشاغب`,
  },
  {
    theme: 'busy-or-aggressive',
    also: 'druk boos',
    words: `druk, druk kind, drukke kinderen, drukte, hyperactief, hyper, slaan, slaat, schoppen, schopt, bijten, bijt, knijpen, duwen, gooien, gooit, vechten, vecht, woede, woede-aanval, woedeaanval*, woedend, woest, driftig, agressief, agressie, boos, snel boos, boze buien, boosheid,
      kan niet stilzitten, niet stil zitten, stilzitten, zit nooit stil, wiebelen, onrustig, altijd aan, stuitert, impulsief, ontploft, uitbarsting*, driftkop, driftkikker, boos worden, maakt alles kapot, temperament, emotieregulatie, zelfbeheersing,
      aggressive, aggression, hitting, hits, biting, kicking, angry, anger, hyperactive, restless, cant sit still, ofkeli, ofke, saldirgan, vuruyor, agresywn*, bije, zlosc, عدواني, يضرب, عصبي, غضب`,
  },
  {
    theme: 'development',
    also: 'zindelijk potje',
    words: `zindelijk, zindelijkheid, potje, op de pot, plassen, plast, broekplassen, bedplassen, poepen, poept, luier*, van de luiers af, wc, ongelukjes, toilet, potty, potty training, toilet training, nappies, diapers, tuvalet*, bez, nocnik, pieluch*, حمام, نونيه, حفاض`,
  },
  {
    theme: 'development',
    also: 'driftbuien peuter nee zeggen',
    words: `driftbui*, driftig, drift, peuterpuberteit, twee is nee, ik ben twee en zeg nee, zegt nee, op de grond gooi*, gillen, gilt, krijsen, krijst, huilbui*, stampvoet*, peuter, peuters, peutergedrag, peuteropvoeding, tantrum*, meltdown*, throws himself on the floor, terrible twos,
      ofke nobet*, napady zlosci, نوبات غضب`,
  },
  {
    theme: 'development',
    also: 'ontwikkeling spelen',
    words: `ontwikkeling, ontwikkelt, loopt nog niet, leren lopen, kruipen, kruipt, spelen, samen spelen met ouder, hechting, hecht*, mijlpalen, loopt achter, achterstand, ontwikkelingsachterstand, motoriek, jonge kind, jonge kinderen, stimuleren, zelf doen, zelfstandig, gek gedrag peuter,
      duim*, speen, eenkennig, verlatingsangst, milestones, walking, crawling, gelisim, rozwoj, تطور, نمو`,
  },
  {
    theme: 'health',
    also: 'slapen slaap bed',
    words: `slapen, slaapt, slaapt niet, slaap*, slaapproblemen, slaapprobleem, slecht slapen, slaapt slecht, niet slapen, wil niet slapen, slapeloos*, inslapen, doorslapen, in slaap vallen, wakker, wordt wakker, elke nacht wakker, nachten, gebroken nachten, 's nachts wakker, bedtijd, naar bed, naar bed gaan, uit bed,
      komt uit bed, nachtmerrie*, middagslaap, slaapritueel, bang in het donker, kind slaapt in ons bed, moe, vermoeid, oververmoeid, malen in bed, wakker liggen,
      sleep*, sleeping, wont sleep, bedtime, waking up, insomnia, nightmares, night, uyku*, uyumu*, uyumak, gece, nie spi, spac, sen, zasypia*, budzi sie, noc, نوم, ينام, تنام, لا ينام, ارق`,
  },
  {
    theme: 'health',
    also: 'eten eet tafel kieskeurig',
    words: `eten, eet niet, eet slecht, niet eten, wil niet eten, eetproblemen, moeilijke eter, kieskeurig, kieskeurige eter, lust niks, lust niet, lust alleen, groente, groenten, proeven, aan tafel, tafelmanieren, eettafel, maaltijd*, warm eten, weigert eten, eetgedrag, hapje*, voeding,
      picky eater, fussy eater, eating, wont eat, food, vegetables, mealtime*, yemek, yemiyor, istahsiz, jedzenie, nie je, jesc, niejadek, اكل, ياكل, لا ياكل, طعام`,
  },
  {
    theme: 'health',
    words: `groeien, groei, gezond, gezondheid, ziek, ziekte, dokter, vaccinatie*, inenting*, prik*, tanden, gebit, huid, eczeem, astma, allergie, gehoor, ogen, lengte, buikpijn, hoofdpijn, consultatiebureau, health, healthy, doctor, saglik, doktor, zdrowie, lekarz, صحه, طبيب`,
  },
  {
    theme: 'divorce',
    also: 'scheiding gescheiden uit elkaar',
    words: `scheiden, scheiding, gescheiden, gaan scheiden, echtscheiding*, vechtscheiding*, complexe scheiding, uit elkaar, uit elkaar gaan, ouders uit elkaar, co-ouderschap, coouderschap, omgang, omgangsregeling, bezoekregeling, ouderschapsplan, twee huizen, twee adressen, stiefouder*, stiefmoeder, stiefvader,
      stiefgezin, bonusmoeder, bonusvader, bonuskind*, samengesteld gezin, nieuwe partner, nieuwe vriend, nieuwe relatie, ex, ex-partner, expartner, mijn ex, relatie over, relatiebreuk, uitgezet, wisselen, wisseldag*, wisselmoment*, papa en mama wonen apart, apart wonen, wonen niet meer samen, vader ziet, alimentatie, voogdij, gezag,
      loyaliteit*, kies, kiesgroep, echtscheidingskinderen, divorce*, divorced, separated, separation, split up, breakup, custody, co-parenting, stepfather, stepmother, stepfamily, bosan*, ayril*, velayet, rozwod*, rozwiedzeni, rozstanie, طلاق, انفصال, مطلق*, حضانه`,
  },
  {
    theme: 'resilience',
    also: 'gepest pesten',
    words: `pesten, gepest, pest*, wordt gepest, pestgedrag, cyberpesten, uitgelachen, uitlachen, uitgescholden, buitengesloten, buitensluiten, hoort er niet bij, erbij horen, plagen, geplaagd, treiteren, getreiterd, rotopmerking*, vervelende opmerkingen, roddel*, groepsdruk, zwart schaap, bang op school, uitgesloten, wordt geslagen op school, afgeperst, bedreigd op school, gemeen doen, gemene kinderen, mikpunt, pispaal,
      bully*, bullied, bullying, picked on, teased, teasing, left out, excluded, peer pressure, zorbal*, zorbalik, dislan*, alay ed*, przemoc w szkole, dokucz*, przesladow*, تنمر, يتنمر*, مضايق*`,
  },
  {
    theme: 'resilience',
    also: 'weerbaarheid stevig zelfvertrouwen',
    words: `weerbaarheid, weerbaar, weerbaarder, weerbaarheidstraining, opkomen voor jezelf, voor zichzelf opkomen, niet voor zichzelf op, laat over zich heen lopen, over zich heen laten lopen, geen nee durven zeggen, durft geen nee, nee leren zeggen, onzeker, onzekerheid, erg onzeker, zelfvertrouwen, weinig zelfvertrouwen,
      zelfbeeld, negatief zelfbeeld, assertief, assertiviteit, durft niks, durft niet, durven, verlegen, teruggetrokken, faalt, meegaand, meeloper, stevig staan, sterker worden, rots en water, rots water, kanjer*, kanjertraining, marietje kessels, zelfverdediging,
      confidence, self confidence, self-esteem, insecure, stand up for, assertive, resilience, shy, ozguven*, guvensiz, cekingen, utangac, pewnosc siebie, niesmial*, nieśmiał*, ثقه بالنفس, خجول, خجوله`,
  },
  {
    theme: 'social-skills',
    also: 'vrienden samen spelen contact',
    words: `vriendjes, vriendinnetjes, vrienden, vriend*, geen vrienden, geen vriendjes, vrienden maken, vriendschap*, speelt alleen, alleen spelen, altijd alleen op het schoolplein, alleen op het plein, samen spelen, samenspelen, verlegen, sociale vaardigheden, sociaal, sociaal vaardig*, sova, sovatraining, contact maken, contact leggen, vindt geen aansluiting,
      aansluiting, aansluiten bij leeftijdsgenootjes, leeftijdsgenoten, leeftijdgenoten, klasgenoot*, omgaan met anderen, op zijn beurt wachten, om de beurt, delen met anderen, niet delen, wordt niet uitgenodigd, kinderfeestje*, eenling, buitenbeentje,
      friends, no friends, making friends, friendship*, social skills, shy, lonely at school, plays alone, arkadas*, arkadasi yok, przyjaciel*, kolegow, umiejetnosci spoleczne, اصدقاء, صديق, مهارات اجتماعيه`,
  },
  {
    theme: 'media-gaming',
    also: 'gamen schermtijd telefoon',
    words: `gamen, game, games, gameverslaving, gameverslaafd, verslaafd aan gamen, computer, computerspel*, playstation, xbox, fortnite, roblox, minecraft, telefoon, telefoongebruik, mobiel, mobieltje, smartphone, schermtijd, scherm*, schermgebruik, tablet, ipad, sociale media, social media, tiktok, youtube, snapchat, instagram,
      whatsapp, online, internet, filmpjes, appen, mediaopvoeding, media, beeldscherm*, televisie, tv kijken, digitaal, achter de computer, op zijn telefoon, aan de telefoon,
      gaming, screen, screens, screen time, phone, video games, ekran*, oyun, bilgisayar, telefon*, tablette, gry, komputer*, internet*, هاتف, شاشات, العاب, الكترونيه`,
  },
  {
    theme: 'puberty',
    also: 'puber gesprek',
    words: `puber, pubers, puberteit, puberen, puberbrein, tiener, tieners, tienerzoon, tienerdochter, puberzoon, puberdochter, uitgaan, grote mond, onbeschoft, kamer opruimen, op zijn kamer, zit alleen op kamer, sluit zich op, sluit zich af, laat thuis, thuiskomen, komt niet thuis, loslaten, hormonen, lichaam verandert, ongesteld, menstruatie, zegt niks meer, praat niet meer met mij, geen contact met mijn puber, onderhandelen, vrijheid,
      teenager*, teen, teens, teenage, adolescent*, puberty, moody, ergen*, ergenlik, genc*, nastolat*, dojrzewanie, bunt, مراهق*, المراهقه, بلوغ`,
  },
  {
    theme: 'school-learning',
    also: 'faalangst toets fouten',
    words: `faalangst, faalangsttraining, faalangstig, bang om fouten te maken, bang voor toetsen, toets, toetsen, toetsstress, bang voor de toets, klapt dicht, dichtklappen, spreekbeurt, black-out, perfectionis*, bang om te falen, cito, doorstroomtoets, fear of failure, test anxiety, sinav kaygi*, sinav, strach przed szkola, قلق الامتحان`,
  },
  {
    theme: 'school-learning',
    also: 'plannen leren huiswerk',
    words: `huiswerk, huiswerkbegeleiding, plannen, planning, leren leren, leert slecht, studievaardigheden, samenvatten, op tijd beginnen, uitstellen, uitstelgedrag, slechte cijfers, onvoldoende*, cijfers, blijft zitten, blijven zitten, bijles, rekenen, lezen, dyslexie, dyscalculie, concentreren op school, motivatie, ongemotiveerd, geen motivatie, hoogbegaafd, hoogbegaafdheid, verveelt zich op school, vastgelopen met leren,
      homework, grades, studying, planning homework, odev, ders, ders calis*, notlar, nauka, lekcje, oceny, zadanie domowe, واجبات, دراسه`,
  },
  {
    theme: 'school-learning',
    also: 'brugklas middelbare',
    words: `brugklas, brugklasser*, naar de brugklas, middelbare school, naar de middelbare, groep 8, overstap, overgang naar, van de basisschool, nieuwe school, voortgezet onderwijs, secondary school, starting secondary, ortaokul, lise, gimnazjum, liceum, المدرسه الثانويه, اعداديه`,
  },
  {
    theme: 'school-learning',
    words: `school, spijbelen, spijbelt, schoolverzuim, verzuim, thuiszitter*, thuiszitten, thuis zitten, niet naar school, wil niet naar school, schoolweigering, vastlopen op school, vastgelopen, loopt vast, loopt vast op school, schooluitval, schoolverlater*, geschorst, van school gestuurd, juf, meester, leerkracht, mentor, onderwijs, schooladvies,
      truant, truancy, skipping school, school refusal, okul, okula gitmek istemiyor, szkola, szkole, wagary, مدرسه, المدرسه`,
  },
  {
    theme: 'language-speech',
    also: 'praten taal woorden',
    words: `praat niet, praat nog niet, praat weinig, weinig praten, laat met praten, spreekt slecht, nog geen woordjes, zegt nog niks, leren praten, praten leren, stotteren, stottert, taal, taalachterstand, taalontwikkeling, taalontwikkelingsstoornis, tos, taalstimulering, woordenschat, spraak, spraaktaal, uitspraak, slissen, logopedie, logopedist, vve, voorschool*,
      nederlands leren, spreekt geen nederlands, taalles, babbelen, brabbelen, speech, speech delay, not talking, doesnt talk, language delay, stutter*, konusm*, konusmuyor, gec konus*, dil, nie mowi, mowa, mowi, logopeda, jakanie, لا يتكلم, نطق, كلام, لغه`,
  },
  {
    theme: 'language-speech',
    also: 'voorlezen boeken talen',
    words: `voorlezen, voorleest, boek, boeken, boekjes, bibliotheek, bieb, meertalig*, twee talen, tweetalig*, meer talen, andere taal thuis, eigen taal, thuistaal, moedertaal, reading aloud, bilingual, two languages, multilingual, books, iki dil*, kitap, anadil*, dwujezyczn*, ksiazki, czytanie, لغتين, قراءه, كتب`,
  },
  {
    theme: 'overweight',
    also: 'gewicht bewegen',
    words: `te zwaar, te dik, dik, overgewicht, zwaarlijvig, obesitas, afvallen, aankomen, snoepen, snoept, snacken, gezond gewicht, gezonder gewicht, gewicht, gewichtsproblemen, diëtist, dieet, gezonde leefstijl, leefstijl*, leefstijlinterventie, overweight, obese, obesity, weight, lose weight, kilo, kilolu, sisman*, nadwaga, otylosc, gruby, وزن, سمنه, بدانه`,
  },
  {
    theme: 'anxiety-gloom',
    also: 'bang piekeren angst',
    words: `bang, angst*, angstig, bange, angsten, bang voor alles, angststoornis, piekeren, piekert, maakt zich zorgen, zich overal zorgen, zorgen maken, malen, paniek*, paniekaanval*, zenuwachtig, gespannen, spanning*, dwang*, tics, durft niet alleen, durft nergens heen, trekt zich terug, wil nergens aan meedoen, durft niet te slapen, bang in het donker, bang om alleen, vermijdt, sociale angst, fobie, anxiety, anxious, afraid, scared, worry*, worries, panic, fear*, kaygi*, korku*, korkuyor, endise*, lek, strach, boi sie, niepokoj, خوف, قلق, خايف, يخاف`,
  },
  {
    theme: 'anxiety-gloom',
    also: 'somber',
    words: `somber, somberheid, verdrietig, verdriet, depressief, depressie, depressies, niet lekker in je vel, zit niet lekker in zijn vel, niet lekker in vel, lusteloos, trekt zich terug, teruggetrokken, in zichzelf gekeerd, wil nergens aan meedoen, doet nergens aan mee, komt de kamer niet uit, voelt zich niet goed, voel me niet goed, gaat niet goed met, nergens zin in, geen zin meer, geen plezier, leeg gevoel, voel me leeg, voel me rot, voel me slecht, huilt veel, ongelukkig, psycholoog, mentale gezondheid, mentale problemen, eetstoornis, depressed, depression, sad, sadness, low mood, feeling down, unhappy, mental health, mutsuz*, uzgun, depresyon, depresj*, smutn*, smutek, اكتئاب, حزين, حزن`,
  },
  {
    theme: 'anxiety-gloom',
    also: 'verloren missen verdriet',
    words: `rouw, rouwen, rouwverwerking, overleden, overlijden, overlijdt, dood, doodgegaan, gestorven, sterft, verlies, verloren, begrafenis, missen, mist zijn, mist haar, opa dood, oma dood, kanker, grief, grieving, died, passed away, death, bereave*, lost her grandmother, vefat*, oldu, yas tut*, zaloba, smierc, zmarl*, وفاه, موت, حداد, توفي`,
  },
  {
    theme: 'anxiety-gloom',
    also: 'stress ontspannen',
    words: `stress, gestrest, gestresst, prestatiedruk, druk voelen, veel druk, examenstress, examens, burn-out, overspannen, overbelast, ontspannen, ontspanning, mindfulness, rust in mijn hoofd, vol hoofd, hoofd vol, stressed, exams, exam stress, relax, stres*, gergin, stres, ضغط, توتر`,
  },
  {
    theme: 'suicidal-thoughts',
    also: 'leven dood',
    words: `niet meer willen leven, niet meer wil leven, wil niet meer leven, wil dood, dood willen, zelfmoord*, zelfdoding, suicide, suïcide, suicidaal, suïcidaal, zelfbeschadiging, snijdt zichzelf, zichzelf snijden, snijden in, automutilatie, krast, zichzelf pijn doen, doet zichzelf pijn, geen zin meer in het leven, leven heeft geen zin, er niet meer willen zijn, suicidal, self harm, selfharm, kill myself, wants to die, intihar, samobojst*, انتحار`,
  },
  {
    theme: 'addiction-family',
    also: 'verslaving ouder drinkt',
    words: `vader drinkt, moeder drinkt, mijn vader drinkt, mijn moeder drinkt, ouder drinkt, drinkende ouder, alcoholist*, alcoholverslaafd, verslaving, verslaafd, verslaafde ouder, verslaafde moeder, verslaafde vader, ouder gebruikt, gokken, gokt, gokverslaving, drugs thuis, moeder gebruikt drugs, vader gebruikt drugs, kopp, kvo, kopp kvo, addict*, alcoholic, drinking parent, mother drinks, father drinks, alkolik, bagiml*, babam iciyor, alkoholi*, uzalezn*, ادمان, مدمن`,
  },
  {
    theme: 'parents-psychiatric',
    also: 'psychische problemen ouder',
    words: `kopp, kopp kvo, kvo, moeder depressief, vader depressief, vader in de war, moeder in de war, psychische problemen, psychische klachten, psychisch ziek, psychiatrisch*, psychiatrie, ouder met psychische problemen, burn-out van ouder, ouder met burn-out, opname van ouder, opgenomen, borderline, bipolair, psychose, trauma, ptss, gevangenis, vader zit vast, detentie, ouder in de gevangenis, ik zit er doorheen, ik trek het niet meer, mental illness, mentally ill, ruh sagligi, psikolojik, choroba psychiczna, مرض نفسي`,
  },
  {
    theme: 'parents-psychiatric',
    also: 'somber bevalling moeders',
    words: `postnatale depressie, postpartum*, zwangerschapsdepressie, depressie na bevalling, depressief na de bevalling, roze wolk, geen roze wolk, kan niet genieten van mijn baby, niet genieten, geen band met baby, voel niets voor mijn baby, huil veel sinds bevalling, babyblues, kraamtranen, bevallingstrauma, postnatal depression, baby blues, dogum sonrasi depresyon, depresja poporodowa, اكتئاب ما بعد الولاده`,
  },
  {
    theme: 'mild-intellectual-disability',
    also: 'leren begrijpen stappen plaatjes',
    words: `lvb, licht verstandelijk beperkt*, licht verstandelijke beperking, verstandelijke beperking, verstandelijk beperkt*, moeilijk lerend*, moeite met leren, moeilijk leren, leert langzaam, praktijkonderwijs, laag iq, zwakbegaafd, speciaal onderwijs, cluster 3, downsyndroom, syndroom van down, moeite met begrijpen, begrijpt het niet, lezen lastig, laaggeletterd*, moeite met lezen en schrijven, moeilijk lezen, moeilijk leest, niet goed lezen, lezen lastig vinden, simpele uitleg, rustige uitleg, duidelijke uitleg, met plaatjes,
      learning disability, intellectual disability, special needs, special education, ogrenme gucl*, zihinsel engel*, niepelnosprawn*, اعاقه, صعوبات تعلم`,
  },
  {
    theme: 'autism-adhd',
    also: 'adhd',
    words: `adhd, add, aandachtstekort, concentratie*, snel afgeleid, afgeleid, dromerig, chaotisch, chaos in hoofd, medicatie, ritalin, kan zich niet concentreren, concentreert zich niet, attention deficit, concentration, focus, dikkat, dikkat eksikligi, hiperaktif, koncentracja, نقص الانتباه, فرط الحركه, تركيز`,
  },
  {
    theme: 'autism-adhd',
    also: 'autisme prikkels',
    words: `autisme, autistisch, autist, ass, asperger, pdd-nos, autismespectrum*, prikkels, prikkelverwerking, overprikkeld, snel overprikkeld, hooggevoelig, hoogsensitief, structuur, voorspelbaarheid, diagnose, vermoeden van, neurodivers*, autism, autistic, asd, spectrum, sensory, otizm*, otistik, autyzm*, توحد`,
  },
  {
    theme: 'poverty-debt',
    also: 'geld rondkomen toeslagen',
    words: `geld, geldproblemen, geldzorgen, schulden, schuld, schuldhulp*, armoede, weinig geld, te weinig geld, geen geld, te duur, rondkomen, niet rondkomen, rekeningen, rekening betalen, deurwaarder, incasso, aanmaning*, betalen, achterstand met betalen, toeslagen, toeslag, kindgebonden budget, minima, bijstand, uitkering, voedselbank, geen geld voor sport, sportclub betalen, jeugdfonds, kinderbijslag, stichting leergeld, huur betalen, kosten van school, gratis spullen, budget*,
      debt*, money, poverty, cannot pay, bills, financial help, benefits, allowance*, borc*, para, fakir*, geçim, kira, yardim parasi, dlug*, pieniadze, bieda, zasilek, rachunki, ديون, دين, مال, فقر, مساعده ماليه`,
  },
  {
    theme: 'young-carers',
    also: 'zorgt mantelzorgers broer zus',
    words: `mantelzorg, mantelzorger*, jonge mantelzorger*, zieke ouder, zieke moeder, zieke vader, moeder is ziek, vader is ziek, zieke broer, zieke zus, brus, brussen, zorgen voor, zorg voor mijn moeder, zorg voor mijn vader, zorgt voor, broertje met beperking, zusje met beperking, gehandicapt*, beperking, broer met autisme, zus met autisme, broertje heeft, zusje heeft, broertje autisme, zusje autisme, aandacht voor andere kind, chronisch ziek, ms, dementie, young carer*, caring for, sick mother, sick parent, disabled brother, disabled sister, hasta anne, hasta baba, engelli kardes, opieka nad, chora mama, niepelnosprawny brat, رعايه مريض, امي مريضه, اخ معاق`,
  },
  {
    theme: 'teenage-parents',
    also: 'jong jonge moeder',
    words: `tienermoeder*, tienerzwangerschap*, tienervader, tienerouder*, jonge moeder*, jonge vader*, jonge ouders, jong moeder, jong zwanger, jong vader, zwanger op school, ongepland zwanger, onbedoeld zwanger, ik ben 16 en zwanger, ik ben 17 en zwanger, ik ben 18 en zwanger, ik ben 19 en zwanger, kwetsbare zwangere, kwetsbare zwangeren, teen mom, teen mum, teen pregnancy, young mother, young mum, genc anne, mloda mama, ام صغيره`,
  },
  {
    theme: 'first-time-parents',
    also: 'eerste kind ouder bevalling',
    words: `zwanger*, zwangerschap, in verwachting, uitgerekend, eerste kindje, eerste kind, eerste baby, eerste keer moeder, eerste keer vader, bevalling, bevallen, geboorte, net vader, net moeder, pas moeder, pas vader, pas bevallen, kraamtijd, kraamzorg, verloskundige, ouder worden, moeder worden, vader worden, aanstaande ouders, aanstaande vader, aanstaande moeder, zwangerschapscursus, zwangerschapsgym, prenataal, prenatale voorlichting, nuchtere, roze wolk, vader en baby, jong gezin, vaders, papa worden,
      pregnant, pregnancy, first baby, first child, birth, childbirth, new parent*, new mother, new father, new mum, expecting, antenatal, midwife, dads, fathers, hamile*, gebelik, dogum, ilk bebek, anne ol*, baba ol*, ciaz*, porod, pierwsze dziecko, حامل, حمل, ولاده, اول مولود`,
  },
  {
    theme: 'first-time-parents',
    also: 'huisbezoek thuis steun',
    words: `huisbezoek*, thuis langskomen, iemand aan huis, steun thuis, ik ben uitgeput, uitgeput, geen slaap, het wordt me te veel, te veel, overbelaste ouders, zwaar met baby, geen hulp, niemand om op terug te vallen, geen vangnet, vrijwilliger aan huis, hulp in huis, hulp thuis, home visit*, exhausted, overwhelmed, ev ziyaret*, wizyta domowa, زياره منزليه`,
  },
  {
    theme: 'safety-home',
    also: 'geweld veilig',
    words: `geweld thuis, geweld, huiselijk geweld, mishandeling, kindermishandeling, mishandeld, mishandelt, onveilig, onveilig thuis, veilig thuis, bang voor vader, bang voor moeder, bang voor mijn man, bang voor mijn vader, bang voor mijn moeder, slaan thuis, vader slaat, moeder slaat, man slaat, partner slaat, sloeg mij, ik word geslagen, word thuis geslagen, stalk*, bedreigd door ex, eergeweld, verwaarlozing, seksueel misbruik, misbruik, misbruikt, incest, meldcode, blijf van mijn lijf, getuige van geweld, opvanghuis, vrouwenopvang,
      mijn man doet mij pijn, man is agressief, partner is agressief, ruzie met klappen, kocam vuruyor, kocam dov*, esim vuruyor, maz bije, maz mnie bije, زوجي يضربني, domestic violence, my husband hits, violence at home, abuse*, abused, hits me, beats, unsafe at home, siddet*, aile ici siddet, dov*, przemoc domowa, przemoc, bije mnie, عنف, عنف منزلي, يضربني, ايذاء`,
  },
  {
    theme: 'conflict',
    also: 'ruzie',
    words: `ruzie*, ruzien, ruziemaken, ruzie maken, schreeuwen, geschreeuw, botsen, botsing*, conflict*, ruzie met ouders, ruzie thuis, ruzie met mijn vader, ruzie met mijn moeder, elke dag ruzie, ouders begrijpen mij niet, begrijpen me niet, ouders luisteren niet, mogen niks van mijn ouders, mag niks van mijn ouders, ruzie met partner, ruzie waar de kinderen bij zijn, bonje, gedoe thuis, bemiddeling, in gesprek blijven, niet meer praten met elkaar, praten zonder ruzie, luisteren naar elkaar, beter communiceren, communicatie, gordon, onderhandelen, fight*, fighting, argue, arguing, arguments, conflict, quarrel*, kavga*, tartis*, klotni*, awantur*, شجار, خلاف, مشاجره`,
  },
  {
    theme: 'conflict',
    also: 'broers zussen',
    words: `tweeling, tweeling vecht, vechten met broer, vechten met zus, tweede kind, na de geboorte van een broertje, nieuwe baby jaloers, broers en zussen, broer en zus, broertje en zusje, broertjes, zusjes, kibbelen, kibbel*, jaloers op broertje, jaloers op zusje, jaloers op de baby, ruzie tussen broers, ruzie tussen de kinderen, kinderen maken ruzie, vechten met elkaar, slaat zijn zusje, slaat haar broertje, eerlijk delen, sibling*, siblings fighting, brother and sister, kardes kavga*, kardes kiskanc*, rodzenstwo, اخوه, غيره بين الاخوه`,
  },
  {
    theme: 'baby-care',
    also: 'baby huilt',
    words: `huilbaby, huilbaby's, huilende baby, baby huilt, huilt de hele dag, huilt veel, huilt alleen maar, blijft huilen, ontroostbaar, troosten, krampjes, darmkrampen, reflux, spugen, inbakeren, baby huilen, onrustige baby, baby crying, cries a lot, crying baby, colic, newborn crying, bebek agl*, agliyor, cok agl*, placze, dziecko placze, kolka, طفل يبكي, يبكي, بكاء, رضيع يبكي`,
  },
  {
    theme: 'baby-care',
    also: 'baby',
    words: `baby, baby's, babys, babietje, zuigeling, pasgeboren*, babyverzorging, babymassage, draagdoek, dragen, badje, kolf, kolven, fles, flesvoeding, borstvoeding, borst geven, borstvoeding lukt niet, hapjes, baby verzorgen, babygym, babyzwemmen, breastfeeding, newborn, infant, baby massage, bebek, bebegim, emzir*, niemowl*, karmieni*, masaz, رضيع, مولود, رضاعه, تدليك`,
  },
  {
    theme: 'childcare',
    also: 'opvang wennen',
    words: `kinderopvang, opvang, oppas, peuteropvang, peuterspeelzaal, peuterschool, gastouder, bso, buitenschoolse opvang, naschoolse opvang, wennen, wennen aan, afscheid nemen, crèche, creche, kinderdagverblijf, kdv, dagopvang, kinderopvangtoeslag, huilt bij wegbrengen, childcare, daycare, nursery, nanny, babysitter, kres, anaokul*, bakici, zlobek, przedszkol*, opiekunka, حضانه اطفال, روضه`,
  },
  {
    theme: 'pocket-money',
    words: `zakgeld, kleedgeld, sparen, bijbaan, bijbaantje, omgaan met geld, leren omgaan met geld, geld uitgeven, zelf geld, pocket money, allowance for kids, saving, harclik, kieszonkowe, مصروف`,
  },
  {
    theme: 'things-nearby',
    also: 'spelen ontmoeten buurt',
    words: `uitje, uitjes, activiteit, activiteiten, wat te doen, iets leuks, leuks te doen, leuke dingen, dagje uit, vakantie, vakantieactiviteit*, speeltuin, speelgroep, speelochtend, buurthuis, wijkcentrum, knutselen, muziek, zingen, dansen, samen eten, ouders ontmoeten, andere ouders ontmoeten, andere moeders, buurt, in de buurt, gezellig, inloop, koffie, koffieochtend, koffiedrinken, vrije tijd, hobby, vrijetijdsbesteding, gratis activiteiten, opa, oma, grootouders,
      activities, things to do, fun, playgroup, play group, holiday, meet other parents, coffee, etkinlik*, aktivite*, oyun grubu, zajecia, zabaw*, spotkan*, انشطه, نشاط, لعب`,
  },
  {
    theme: 'study-work-income',
    also: 'werk school',
    words: `studie, studeren, studiekeuze, opleiding*, beroepskeuze, werk, werk zoeken, werk vinden, baan, baan vinden, baantje, werkloos, werkloosheid, zonder werk, stage, stageplek, solliciteren, gestopt met school, zonder diploma, geen diploma, startkwalificatie, voortijdig schoolverlat*, vsv, dagbesteding, uitkering, dropout, job, work, unemployed, internship, career, is bul*, is ara*, calismak, praca, bezrobot*, studia, عمل, وظيفه, بدون عمل`,
  },
  {
    theme: 'study-work-income',
    also: '18 regelen',
    words: `achttien worden, 18 worden, word 18, wordt 18, bijna 18, 18 jaar worden, zorgverzekering, studiefinanciering, studiegeld, digid, volwassen worden, op kamers, op jezelf wonen, zelfstandig wonen, woning zoeken, turning 18, student finance, health insurance, 18 yas, 18 lat, pelnoletn*, سن 18`,
  },
  {
    theme: 'avoiding-care',
    also: 'hulp mijdt contact gezin',
    words: `zorgmijder*, zorgmijdend*, zorg mijden, bemoeizorg, wil geen hulp, willen geen hulp, weigert hulp, houdt hulp af, hulp afhoudt, afhouden, komt niet opdagen, buiten beeld, niet bereiken, onbereikbaar gezin, moeilijk bereikbaar, toeleiding, outreachend, multiprobleemgezin*, avoids care, refuses help`,
  },
  {
    theme: 'sexuality',
    also: 'seks verliefdheid',
    words: `seksualiteit, seksueel, seksuele, seksuele voorlichting, seksuele vorming, verliefd*, verliefdheid, seks, sex, vrijen, anticonceptie, de pil, condoom, soa, sexting, naaktfoto*, naaktbeelden, bloot, porno, grooming, loverboy*, lhbti*, lhbt, homo*, lesbisch, biseksueel, transgender, gender*, genderidentiteit, uit de kast, voorlichting, verkering, vriendje, grensoverschrijdend*, ongewenste aanraking, aangerand, verkracht, sexuality, sexual, in love, relationships, gay, lgbt*, nude, contraception, cinsel*, asik, seksualn*, zakochan*, antykoncepcja, جنس*, حب`,
  },
  {
    theme: 'substances',
    also: 'vapen alcohol drugs stoppen',
    words: `roken, rookt, sigaret*, vapen, vape, vapes, vapet, e-sigaret, nicotine, stoppen met roken, stoppen met vapen, alcohol, drinken, drank, dronken, bier, comazuipen, indrinken, drugs, drugsgebruik, gebruikt drugs, blowen, blowt, wiet, hasj, joint, joints, cannabis, lachgas, xtc, snus, pillen, cocaine, coke, middelengebruik, middelen, experimenteren, smoking, vaping, drugs, alcohol, weed, cannabis, drunk, sigara, uyusturucu, alkol, esrar, papierosy, narkotyki, alkohol, marihuana, e-papieros*, تدخين, مخدرات, كحول, سجائر`,
  },
  {
    theme: 'isolation',
    also: 'ontmoeten nieuwe mensen',
    words: `eenzaam*, eenzaamheid, alleen, voel me alleen, voelt zich alleen, altijd alleen, sta er alleen voor, alleenstaand*, alleenstaande moeder, alleenstaande ouder, alleenstaande vader, eenoudergezin, geen familie in de buurt, geen familie, niemand kennen, ken niemand, ken hier niemand, net verhuisd, pas verhuisd, netwerk, klein netwerk, sociaal netwerk, isolement, geisoleerd, geen contacten, mensen ontmoeten, nieuwe mensen, maatje, buddy, vrijwilliger,
      lonely, loneliness, alone, single mother, single mum, single parent, dont know anyone, just moved, moved here, new here, isolated, meet people, yalniz*, bekar anne, kimse yok, samotn*, samotna matka, nikogo nie znam, وحيد, وحده, ام عزباء, لا اعرف احد`,
  },
  {
    theme: 'isolation',
    also: 'Nederland nieuw taal cultuur',
    words: `nieuw in nederland, net in nederland, pas in nederland, kort in nederland, vluchteling*, statushouder*, asiel*, inburgering, inburgeren, expat*, migrant*, andere cultuur, twee culturen, ander land, weinig nederlands, spreek geen nederlands, geen nederlands, hoe werkt school in nederland, buitenland, refugee*, expats, immigrant*, new in the netherlands, moved to the netherlands, dutch school system, foreign, culture, hollanda*, gocmen*, multeci, iki kultur, nowy w holandii, holandi*, imigrant*, uchodzc*, هولندا, لاجئ, مهاجر, جديد في هولندا`,
  },
  {
    theme: 'sport-exercise',
    also: 'sport bewegen',
    words: `sport*, sporten, bewegen, beweging, beweegt weinig, gymmen, gym, zwemmen, zwemles, voetbal, judo, turnen, dansles, sportclub, sportvereniging, motoriek, motorisch, fit, fitness, conditie, buiten spelen, stoeien, sports, exercise, swimming, football, moving, spor, yuzme, futbol, pilka, basen, sportow*, رياضه, سباحه, كره`,
  },
];

/** Every word and phrase apart. */
export function searchWordRows(): { theme: string; phrase: string; also: string }[] {
  const rows = new Map<string, { theme: string; phrase: string; also: string }>();
  for (const { theme, also = '', words } of searchWords)
    for (const phrase of words.split(',').map((one) => one.trim().replace(/\s+/g, ' ')))
      if (phrase.length > 1 && !rows.has(`${theme} ${phrase}`)) rows.set(`${theme} ${phrase}`, { theme, phrase, also });
  return [...rows.values()];
}
