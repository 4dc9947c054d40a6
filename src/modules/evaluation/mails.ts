import { longDate } from '../../platform/i18n/format.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import type { FamilyThatCame } from '../registrations/index.ts';
import { answerPath } from './paths.ts';

interface LetterWords {
  asked: { subject: (title: string) => string; text: (title: string) => string };
  reminded: { subject: (title: string) => string; text: (title: string) => string };
  dear: (name: string) => string;
  until: (date: string) => string;
  button: string;
}

const nl: LetterWords = {
  asked: {
    subject: (title) => `Wat vond u van ${title}?`,
    text: (title) =>
      `${title} is voorbij. Wij horen graag wat u ervan vond. Het kost u twee minuten. Wij bewaren uw antwoord zonder uw naam.`,
  },
  reminded: {
    subject: (title) => `Nog even: wat vond u van ${title}?`,
    text: (title) =>
      `Wij vroegen u wat u vond van ${title}. Wij hebben nog geen antwoord. U helpt er andere gezinnen mee. Dit is de enige herinnering.`,
  },
  dear: (name) => `Beste ${name},`,
  until: (date) => `Antwoorden kan tot en met ${date}. Wilt u niet antwoorden? Dat zegt u op dezelfde pagina.`,
  button: 'Geef uw mening',
};

/** To young people who came themselves. */
const youngNl: LetterWords = {
  asked: {
    subject: (title) => `Wat vond je van ${title}?`,
    text: (title) =>
      `${title} is voorbij. We horen graag wat je ervan vond. Het kost je twee minuten. We bewaren je antwoord zonder je naam.`,
  },
  reminded: {
    subject: (title) => `Nog even: wat vond je van ${title}?`,
    text: (title) =>
      `We vroegen je wat je vond van ${title}. We hebben nog geen antwoord. Je helpt er andere jongeren mee. Dit is de enige herinnering.`,
  },
  dear: (name) => `Hoi ${name},`,
  until: (date) => `Antwoorden kan tot en met ${date}. Wil je niet antwoorden? Dat zeg je op dezelfde pagina.`,
  button: 'Geef je mening',
};

const en: LetterWords = {
  asked: {
    subject: (title) => `What did you think of ${title}?`,
    text: (title) =>
      `${title} is over. We would like to hear what you thought of it. It takes two minutes. We keep your answer without your name.`,
  },
  reminded: {
    subject: (title) => `Once more: what did you think of ${title}?`,
    text: (title) =>
      `We asked you what you thought of ${title}. We have no answer yet. It helps others. This is the only reminder.`,
  },
  dear: (name) => `Dear ${name},`,
  until: (date) => `You can answer up to ${date}. Rather not? You can say so on the same page.`,
  button: 'Give your opinion',
};

interface Letter {
  family: FamilyThatCame;
  token: string;
  title: string;
  /** Written to young people themselves. */
  young: boolean;
  closesAt: Temporal.Instant;
}

/** Asks a family for its opinion, or reminds it once. */
export async function sendQuestions(work: Work, which: 'asked' | 'reminded', letter: Letter): Promise<void> {
  const { family, token, title, young, closesAt } = letter;
  const { lang, contact } = family;
  const t = lang === 'en' ? en : young ? youngNl : nl;
  const lastDay = longDate(closesAt.subtract({ hours: 24 }), lang);
  await sendMail(work, {
    kind: which === 'asked' ? 'evaluation-asked' : 'evaluation-reminder',
    to: contact.email,
    lang,
    subject: t[which].subject(title),
    button: t.button,
    text: [
      t.dear(contact.name),
      t[which].text(title),
      t.until(lastDay),
      `${work.services.publicUrl}${answerPath(token, lang)}`,
    ].join('\n\n'),
  });
}
