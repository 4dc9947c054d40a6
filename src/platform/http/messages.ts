import type { z } from 'zod';
import type { Lang } from '../i18n/lang.ts';

/** Plain words for what is wrong with a value. Says what happened and what to do. */
export function messageFor(issue: z.core.$ZodRawIssue, lang: Lang): string {
  const nl = lang === 'nl';
  const empty = issue.input === undefined || issue.input === '' || (Array.isArray(issue.input) && issue.input.length === 0);
  switch (issue.code) {
    case 'unrecognized_keys':
      return nl
        ? 'Dit formulier bevat velden die wij niet kennen. Laad de pagina opnieuw.'
        : 'This form has fields that we do not know. Load the page again.';
    case 'too_small':
      if (empty) return nl ? 'Vul dit in.' : 'Fill this in.';
      if (issue.origin === 'string')
        return nl ? `Gebruik minstens ${issue.minimum} tekens.` : `Use at least ${issue.minimum} characters.`;
      if (issue.origin === 'array' || issue.origin === 'set')
        return nl ? `Kies er minstens ${issue.minimum}.` : `Choose at least ${issue.minimum}.`;
      return nl ? `Kies ${issue.minimum} of meer.` : `Choose ${issue.minimum} or more.`;
    case 'too_big':
      if (issue.origin === 'string')
        return nl
          ? `Maak dit korter: hooguit ${issue.maximum} tekens.`
          : `Make this shorter: at most ${issue.maximum} characters.`;
      return nl ? `Kies ${issue.maximum} of minder.` : `Choose ${issue.maximum} or less.`;
    case 'invalid_format':
      if (empty) return nl ? 'Vul dit in.' : 'Fill this in.';
      if (issue.format === 'email')
        return nl
          ? 'Dit is geen e-mailadres. Bijvoorbeeld: naam@voorbeeld.nl'
          : 'This is not an e-mail address. For example: name@example.com';
      return unclear(nl);
    case 'invalid_type':
      if (empty || Number.isNaN(issue.input)) return nl ? 'Vul dit in.' : 'Fill this in.';
      if (issue.expected === 'number' || issue.expected === 'int')
        return nl ? 'Vul een heel getal in.' : 'Fill in a whole number.';
      return unclear(nl);
    case 'invalid_value':
      return empty
        ? nl
          ? 'Maak een keuze.'
          : 'Make a choice.'
        : nl
          ? 'Kies een van de mogelijkheden.'
          : 'Choose one of the options.';
    case 'custom':
      if (issue.params?.is === 'day')
        return nl
          ? 'Deze datum kennen we niet. Vul dag, maand en jaar in. Bijvoorbeeld: 14 maart 2021.'
          : 'We do not know this date. Fill in day, month and year. For example: 14 March 2021.';
      return unclear(nl);
    default:
      return unclear(nl);
  }
}

function unclear(nl: boolean): string {
  return nl ? 'Dit klopt niet. Kijk het nog eens na.' : 'This is not right. Please check it.';
}
