import { longDate } from '../../platform/i18n/format.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import type { FamilyThatCame } from '../registrations/index.ts';
import { answerPath } from './paths.ts';

const words = {
  nl: {
    asked: {
      subject: (title: string) => `Wat vond u van ${title}?`,
      text: (title: string) =>
        `${title} is voorbij. Wij horen graag wat u ervan vond. Het kost u twee minuten. Wij bewaren uw antwoord zonder uw naam.`,
    },
    reminded: {
      subject: (title: string) => `Nog even: wat vond u van ${title}?`,
      text: (title: string) =>
        `Wij vroegen u wat u vond van ${title}. Wij hebben nog geen antwoord. U helpt er andere gezinnen mee. Dit is de enige herinnering.`,
    },
    dear: (name: string) => `Beste ${name},`,
    until: (date: string) => `Antwoorden kan tot en met ${date}. Wilt u niet antwoorden? Dat zegt u op dezelfde pagina.`,
    button: 'Geef uw mening',
  },
  en: {
    asked: {
      subject: (title: string) => `What did you think of ${title}?`,
      text: (title: string) =>
        `${title} is over. We would like to hear what you thought of it. It takes two minutes. We keep your answer without your name.`,
    },
    reminded: {
      subject: (title: string) => `Once more: what did you think of ${title}?`,
      text: (title: string) =>
        `We asked you what you thought of ${title}. We have no answer yet. It helps other families. This is the only reminder.`,
    },
    dear: (name: string) => `Dear ${name},`,
    until: (date: string) => `You can answer up to ${date}. Rather not? You can say so on the same page.`,
    button: 'Give your opinion',
  },
};

interface Letter {
  family: FamilyThatCame;
  token: string;
  title: string;
  closesAt: Temporal.Instant;
}

/** Asks a family for its opinion, or reminds it once. */
export async function sendQuestions(work: Work, which: 'asked' | 'reminded', letter: Letter): Promise<void> {
  const { family, token, title, closesAt } = letter;
  const { lang, contact } = family;
  const t = words[lang];
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
