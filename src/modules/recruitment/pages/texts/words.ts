import type { TextLength } from '../../texts.ts';

const nl = {
  title: 'Teksten voor nieuwsbrief en sociale media',
  back: 'Werving',
  lead: 'Pas de tekst hier aan als je wilt. Kopieer hem daarna naar je nieuwsbrief of bericht. We bewaren de tekst niet.',
  channels: 'Waarvoor',
  newsletter: 'Nieuwsbrief',
  social: 'Sociale media',
  languages: 'Taal van de tekst',
  nl: 'Nederlands',
  en: 'Engels',
  address: 'Het adres in de tekst hoort bij dit kanaal. Laat het staan, dan zie je hoeveel aanmeldingen hierdoor komen.',
  lengths: { short: 'Kort', middle: 'Middel', long: 'Lang' } satisfies Record<TextLength, string> as Record<TextLength, string>,
  uses: {
    short: 'Voor een bericht of appje.',
    middle: 'Voor een post met een foto, of een klein stukje.',
    long: 'Voor een artikel in een nieuwsbrief of op een website.',
  } satisfies Record<TextLength, string> as Record<TextLength, string>,
  letters: (n: number) => `${n} tekens`,
};

const en: typeof nl = {
  title: 'Texts for newsletter and social media',
  back: 'Recruitment',
  lead: 'Change the text here if you like. Then copy it to your newsletter or post. We do not keep it.',
  channels: 'For what',
  newsletter: 'Newsletter',
  social: 'Social media',
  languages: 'Language of the text',
  nl: 'Dutch',
  en: 'English',
  address: 'The address in the text belongs to this channel. Leave it in, then you see how many registrations it brings.',
  lengths: { short: 'Short', middle: 'Middle', long: 'Long' },
  uses: {
    short: 'For a post or message.',
    middle: 'For a post with a picture, or a small item.',
    long: 'For an article in a newsletter or on a website.',
  },
  letters: (n: number) => `${n} characters`,
};

export const words = { nl, en };
