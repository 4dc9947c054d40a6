import type { Lang } from '../../platform/i18n/lang.ts';
import type { Fault, FaultCode, Faults } from './faults.ts';
import { explain, nameWarning } from './personal-words.ts';

const words: Record<Lang, Record<FaultCode, string>> = {
  nl: {
    'signed-out': 'Log in om een groepsvraag te plaatsen.',
    used: 'Dit formulier is al gebruikt. Laad de pagina opnieuw.',
    team: 'Kies een team waar je zelf voor werkt.',
    municipality: 'Kies een gemeente uit de lijst.',
    theme: 'Kies een thema uit de lijst.',
    intervention: 'Kies een methode uit de lijst.',
    places: 'Vul een aantal in van 1 tot en met 60.',
    'age-limits': 'Een leeftijd loopt van de zwangerschap tot en met 23 jaar.',
    'age-order': 'De jongste leeftijd is hoger dan de oudste. Draai ze om.',
    'age-stated': 'De leeftijd kan niet op een latere dag zijn opgegeven.',
    'day-parts': 'Kies minstens één dagdeel waarop het kan.',
    languages: 'Kies minstens één taal.',
    distance: 'Vul een afstand in van 1 tot en met 100 km.',
    'since-ahead': 'Deze dag moet nog komen. Vul in sinds wanneer er gewacht wordt.',
    'since-long-ago': 'Deze dag is meer dan 5 jaar geleden. Kijk het jaar na.',
    postcode: 'Deze postcode hoort niet bij de gekozen gemeente. Kijk beide na.',
    'area-long': 'Maak dit korter: hooguit 80 tekens.',
    'area-school': 'Noem hier geen school of opvang. Andere teams zien de wijk. Schrijf bijvoorbeeld: Leiden-Noord.',
    'area-postcode': 'Zet hier geen hele postcode. Schrijf de wijk of het dorp. De vier cijfers kunnen in het veld Postcode.',
    'note-long': 'Maak dit korter: hooguit 1000 tekens.',
    'also-waiting': 'Vul hooguit het aantal plekken van deze vraag in, of 0.',
    entry: 'Deze aanmelding wacht niet meer, of er is al een groepsvraag van gemaakt. Kijk bij de deelnemers van de groep.',
  },
  en: {
    'signed-out': 'Sign in to ask for a group.',
    used: 'This form has been used already. Load the page again.',
    team: 'Choose a team that you work for.',
    municipality: 'Choose a municipality from the list.',
    theme: 'Choose a theme from the list.',
    intervention: 'Choose a method from the list.',
    places: 'Fill in a number from 1 to 60.',
    'age-limits': 'An age runs from pregnancy to 23 years.',
    'age-order': 'The youngest age is higher than the oldest. Turn them round.',
    'age-stated': 'The age cannot have been stated on a later day.',
    'day-parts': 'Choose at least one part of a day that suits.',
    languages: 'Choose at least one language.',
    distance: 'Fill in a distance from 1 to 100 km.',
    'since-ahead': 'This day has yet to come. Fill in since when they are waiting.',
    'since-long-ago': 'This day is more than 5 years ago. Check the year.',
    postcode: 'This postcode does not belong to the chosen municipality. Check both.',
    'area-long': 'Make this shorter: at most 80 characters.',
    'area-school': 'Do not name a school or childcare here. Other teams see the area. Write for example: Leiden-Noord.',
    'area-postcode':
      'Do not put a full postcode here. Write the district or village. The four digits may go in the field Postcode.',
    'note-long': 'Make this shorter: at most 1000 characters.',
    'also-waiting': 'Fill in at most the number of places of this need, or 0.',
    entry: 'This registration no longer waits, or a need was made of it already. Look at the participants of the group.',
  },
};

/** What is wrong and what to do, for the person who typed it. */
export function faultText(fault: Fault, lang: Lang): string {
  if (typeof fault === 'string') return words[lang][fault];
  return 'personal' in fault ? explain(fault.personal, lang) : nameWarning(fault.names, lang);
}

/** The same for every field. */
export function faultTexts(faults: Faults, lang: Lang): Record<string, string> {
  return Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, faultText(fault, lang)]));
}
