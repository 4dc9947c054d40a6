const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Frequent Dutch words of sentences and screens that are no English ones. */
export const dutchWords = list(`
  aan aanbod aangemeld aanmelden aanmelding aanmeldingen aanwezigheid afgezegd afmelden alle alleen altijd andere anders antwoord
  antwoorden avond beheer bekijk bent beter bevestig bewaar bewaard bij bijeenkomst bijeenkomsten bijvoorbeeld bundelingen daarna
  dagdeel dagdelen dat de deelnemer deelnemers deze dinsdag dit doet donderdag door een eerste elke gaat geen gegevens gekozen
  gemeenten gepland geven gezin gezinnen groep groepen groepsvraag groepsvragen haal hebben heeft het hier hoe huur ieder
  iedereen iemand ik ingetrokken inloggen jaar je jouw jongeren juni juli kan keer kies kiezen kinderen klaar kosten krijgen krijgt
  kunnen laat leeftijd maak maand maandag maanden maar maart meer meld melden met middag mijn minder moet naam naar nee niemand niet
  niets nieuw nieuwe nodig nog nu ochtend oktober onderwerp onze ook op opnieuw opslaan ouders overzicht plaats plek plekken regio
  reistijd ruimte ruimtes samen sinds spoed staat sturen stuur taal talen terug thema toelichting toon tot trek tussen uit uitloggen
  uur uw vandaag vanaf veel verder verlopen verstuur verwijder vol voor voorstel voorstellen vraag vragen vrij vrijdag vul waar
  waarom wacht wachtlijst wachttijd wanneer wat weer weken welke wijzig wijzigen wil woensdag worden wordt zaterdag zie
  zijn zoek zoeken zodra zondag zonder`);

/** Frequent English words of sentences and screens that are no Dutch ones. */
export const englishWords = list(`
  about add again age ages all already and another answer answers are back been begins calendar cancel cancelled change  choose
  confirm children delete distance everybody family families fill first free friday from full give given going group groups has have
  how language languages look looking make meeting missing monday more municipality must need needs nobody nothing offers only other
  others page parent parents participants people place places please  previous proposal proposals register registration
  registrations remove room rooms saturday save search send session sessions show sign since something  sunday  that the
  their them then there these they this those thursday today together travel tuesday until waiting wednesday what when where which
  who whom with within withdraw years yes you your young`);

/** The words of the set that stand in a text, each once. */
export function found(words: ReadonlySet<string>, text: string): string[] {
  const said = text.toLowerCase().match(/(?<![\p{L}\p{N}])\p{L}[\p{L}'-]*(?![\p{N}])/gu) ?? [];
  return [...new Set(said.filter((word) => words.has(word)))];
}
