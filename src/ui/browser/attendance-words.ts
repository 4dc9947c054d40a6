const day = (lang: string, at: number) =>
  new Date(at).toLocaleDateString(lang, { weekday: 'long', day: 'numeric', month: 'long' });

const nl = {
  waiting: (n: number) =>
    n === 1 ? 'Bewaard op deze telefoon. 1 wacht op verbinding.' : `Bewaard op deze telefoon. ${n} wachten op verbinding.`,
  signedOut: (n: number) => `Log opnieuw in om te versturen. Op deze telefoon: ${n}.`,
  copy: 'Je hebt geen verbinding. Noteer gewoon wie er is: we versturen het later.',
  draft: 'Nog niet bewaard. Druk op Bewaar.',
  refused: (at: number) => `De lijst van ${day('nl-NL', at)} kon niet worden verstuurd. Bel de planner.`,
  drop: 'Gooi deze lijst weg',
  leave: 'Er staat nog aanwezigheid op deze telefoon die niet is verstuurd. Die raak je kwijt. Toch uitloggen?',
};

const en: typeof nl = {
  waiting: (n) => (n === 1 ? 'Kept on this phone. 1 waits for a connection.' : `Kept on this phone. ${n} wait for a connection.`),
  signedOut: (n) => `Log in again to send it. On this phone: ${n}.`,
  copy: 'You have no connection. Just note who is there: we will send it later.',
  draft: 'Not saved yet. Press Save.',
  refused: (at) => `The list of ${day('en-GB', at)} could not be sent. Call the planner.`,
  drop: 'Drop this list',
  leave: 'Attendance on this phone has not been sent yet. It will be lost. Log out all the same?',
};

/** In the language of the page. */
export const words = () => (document.documentElement.lang === 'en' ? en : nl);
