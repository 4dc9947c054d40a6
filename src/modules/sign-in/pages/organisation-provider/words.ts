import type { ConnectionFault } from '../../organisations/discovery.ts';

interface Words {
  newTitle: string;
  lead: string;
  organisation: string;
  organisationHint: string;
  name: string;
  nameHint: string;
  issuer: string;
  issuerHint: string;
  clientId: string;
  clientSecret: string;
  secretHint: string;
  secretKept: string;
  callback: string;
  strongAcr: string;
  strongHint: string;
  askedAcr: string;
  askedHint: string;
  active: string;
  activeHint: string;
  add: string;
  save: string;
  stop: string;
  back: string;
  test: string;
  testLead: string;
  tested: string;
  added: string;
  saved: string;
  remove: string;
  removeTitle: string;
  removeLead: (name: string, people: number) => string;
  removed: string;
  keep: string;
  refusals: Record<'unknown-organisation' | 'known' | 'secret-needed', string>;
  faults: Record<ConnectionFault, string>;
}

const nl: Words = {
  newTitle: 'Voeg een inlogdienst toe',
  lead: 'Deze gegevens krijg je van de beheerder van de organisatie. De inlogdienst moet OpenID Connect kennen.',
  organisation: 'Organisatie',
  organisationHint: 'Alleen mensen met een rol bij deze organisatie kunnen zo inloggen.',
  name: 'Naam op de knop',
  nameHint: 'Zo kennen medewerkers hun organisatie. Bijvoorbeeld: Gemeente Leiden',
  issuer: 'Adres van de inlogdienst (issuer)',
  issuerHint: 'Begint met https://',
  clientId: 'Naam van ons programma daar (client id)',
  clientSecret: 'Geheim (client secret)',
  secretHint: 'We bewaren dit versleuteld en tonen het nooit meer.',
  secretKept: 'Laat leeg om het geheim te houden dat we al hebben.',
  callback: 'Geef de organisatie dit terugkeeradres',
  strongAcr: 'Waarden van acr die twee stappen betekenen',
  strongHint: 'Eén per regel. Anders telt inloggen bij deze organisatie als één stap.',
  askedAcr: 'Waarden van acr die we vragen',
  askedHint: 'Eén per regel, de liefste eerst.',
  active: 'De knop staat aan',
  activeHint: 'Staat de knop uit, dan kan niemand zo inloggen.',
  add: 'Voeg toe',
  save: 'Bewaar',
  stop: 'Stop',
  back: 'Inlogdiensten',
  test: 'Test de verbinding',
  testLead: 'We vragen de inlogdienst nu om antwoord.',
  tested: 'De verbinding is in orde.',
  added: 'De inlogdienst is toegevoegd.',
  saved: 'De inlogdienst is bewaard.',
  remove: 'Verwijder',
  removeTitle: 'Weet je het zeker?',
  removeLead: (name, people) =>
    `Niemand kan dan nog inloggen bij ${name}. ${people === 1 ? 'Eén persoon verliest' : `${people} mensen verliezen`} de koppeling. Hun account blijft.`,
  removed: 'De inlogdienst is verwijderd.',
  keep: 'Nee, houd de inlogdienst',
  refusals: {
    'unknown-organisation': 'Kies een organisatie van deze regio.',
    known: 'Deze inlogdienst staat al in de lijst, met dezelfde client id.',
    'secret-needed': 'Vul het geheim in. Het oude geheim sturen we niet naar een ander adres.',
  },
  faults: {
    address: 'Dit adres mag niet. Het moet met https:// beginnen en op het internet staan, niet in een eigen netwerk.',
    unreachable: 'Dit adres geeft geen antwoord. Kijk of het klopt en of de inlogdienst aan staat.',
    slow: 'De inlogdienst antwoordde niet binnen vijf seconden. Probeer het later nog eens.',
    'no-provider': 'Op dit adres staat geen inlogdienst met OpenID Connect. Kijk of het adres klopt.',
    'other-issuer': 'De inlogdienst noemt zichzelf anders dan dit adres. Neem het adres precies over, ook het einde.',
    'no-pkce': 'Deze inlogdienst kent PKCE met S256 niet. Vraag de organisatie om dat aan te zetten.',
  },
};

const en: Words = {
  newTitle: 'Add a sign-in service',
  lead: 'You get this from the administrator of the organisation. The sign-in service must know OpenID Connect.',
  organisation: 'Organisation',
  organisationHint: 'Only people with a role at this organisation can sign in this way.',
  name: 'Name on the button',
  nameHint: 'What staff know their organisation as. For example: Gemeente Leiden',
  issuer: 'Address of the sign-in service (issuer)',
  issuerHint: 'Begins with https://',
  clientId: 'Name of our program there (client id)',
  clientSecret: 'Secret (client secret)',
  secretHint: 'We keep this encrypted and never show it again.',
  secretKept: 'Leave empty to keep the secret that we have.',
  callback: 'Give the organisation this return address',
  strongAcr: 'Values of acr that mean two steps',
  strongHint: 'One a line. Otherwise signing in at this organisation counts as one step.',
  askedAcr: 'Values of acr that we ask for',
  askedHint: 'One a line, the best first.',
  active: 'The button is on',
  activeHint: 'When the button is off, nobody can sign in this way.',
  add: 'Add',
  save: 'Save',
  stop: 'Stop',
  back: 'Sign-in services',
  test: 'Test the connection',
  testLead: 'We now ask the sign-in service for an answer.',
  tested: 'The connection works.',
  added: 'The sign-in service is added.',
  saved: 'The sign-in service is saved.',
  remove: 'Remove',
  removeTitle: 'Are you sure?',
  removeLead: (name, people) =>
    `Nobody can sign in at ${name} any more. ${people === 1 ? 'One person loses' : `${people} people lose`} the link. Their account stays.`,
  removed: 'The sign-in service is removed.',
  keep: 'No, keep the sign-in service',
  refusals: {
    'unknown-organisation': 'Choose an organisation of this region.',
    known: 'This sign-in service is in the list already, with the same client id.',
    'secret-needed': 'Fill in the secret. We do not send the old secret to another address.',
  },
  faults: {
    address: 'This address is not allowed. It must begin with https:// and be on the internet, not in a private network.',
    unreachable: 'This address does not answer. Check that it is right and that the sign-in service is on.',
    slow: 'The sign-in service did not answer within five seconds. Try again later.',
    'no-provider': 'There is no sign-in service with OpenID Connect at this address. Check the address.',
    'other-issuer': 'The sign-in service names itself otherwise than this address. Copy the address exactly, also its end.',
    'no-pkce': 'This sign-in service does not know PKCE with S256. Ask the organisation to switch that on.',
  },
};

export const words = { nl, en };
