import type { Module } from '../../platform/module.ts';
import { regionAdmin } from '../people/index.ts';
import { evaluationTermsJob } from './jobs.ts';
import { mailKinds } from './mail-kinds.ts';
import { answerPage, questionsAnswered, questionsDeclined } from './pages/answer/route.tsx';
import { offerResultsPage } from './pages/offer-results/route.tsx';
import { offerQuestions, offerQuestionsChanged, regionQuestions, regionQuestionsChanged } from './pages/questions/route.tsx';
import { resultsPage } from './pages/results/route.tsx';
import { smileysPage, smileyTapped, smileyThanks } from './pages/smileys/route.tsx';
import { regionQuestionsPath, resultsPath } from './paths.ts';
import { seesResults } from './policy.ts';
import { privacy } from './privacy.ts';

export { answerQuestions } from './answering.ts';
export { closeEvaluation } from './closing.ts';
export { openEvaluation } from './opening.ts';
export { tapSmiley } from './smileys.ts';

export const evaluation: Module = {
  name: 'evaluation',
  privacy,
  routes: [
    ...[answerPage, questionsAnswered, questionsDeclined],
    ...[resultsPage, offerResultsPage, offerQuestions, offerQuestionsChanged],
    ...[regionQuestions, regionQuestionsChanged],
    ...[smileysPage, smileyTapped, smileyThanks],
  ],
  jobs: [evaluationTermsJob],
  mails: mailKinds,
  nav: [
    {
      href: resultsPath,
      label: { nl: 'Evaluaties', en: 'Evaluations' },
      place: 'work',
      position: 55,
      can: seesResults,
      icon: 'clipboard-list',
    },
    {
      href: regionQuestionsPath,
      label: { nl: 'Evaluatie', en: 'Evaluation' },
      place: 'manage',
      position: 28,
      can: regionAdmin,
      icon: 'clipboard-list',
    },
  ],
};
