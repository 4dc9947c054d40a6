/** Words by which copied offers differ from each other: of the field, of places and of every day. */
export const variedWords =
  `aandacht aanpak accordeon activiteit adem advies afspraken akker ambulant appel atelier avond balans bakfiets basis begeleiding beweging bezoek bibliotheek
  bijeenkomst bloemen boerderij boot bos boom brug brunch buiten buurt camera circus coach college compliment computer concert contact creatief dag dans debat dialoog dieren
  digitaal doen dorp drama duin durf eend eetkamer emotie energie ervaring fabriek familie feest fiets film fontein fotografie fruit galerie gast gedicht geheugen geluk gesprek
  gezelschap gitaar groei groente haven hengel herfst hobby hoek hond hout huisdier idee jeugd jongens judo kaart kamer kanaal karate kasteel keramiek keuken keuze kinderkoor klank
  klei klimmen knutsel koffie kompas konijn koor kracht kring kruiden kunst kust lach lente letters lezing licht liedjes lijst lunch maand markt masker meiden melodie mens metaal
  middag molen moestuin moment muur muziek naald natuur netwerk nieuw noord ochtend oefening ontdek oog oorsprong ouderkamer paard pad park pauze piano plan plein plezier podium poppenkast
  post praat proef puzzel raam reis ritme rivier robot ruimte rust samen schaap schaken schets schip schrijf sfeer skate sneeuw spel spiegel sprookje stad stap ster stilte stoel storm
  straat strand studio tafel talent tekening tent terras theater thee thema tijd toneel toren trein trommel tuin vaardig vakantie verbeelding verhaal vertrouwen verkeer viool vlinder
  vogel volk voorstelling vriendschap vuur wandel water weide wereld werkplaats west wijk winter wolk woord yoga zang zee zintuig zolder zomer zonnig zuid zwerf zwembad`
    .split(/\s+/)
    .filter((word) => word !== '');
