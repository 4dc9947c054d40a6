import { anyone } from '../../../../platform/auth/actor.ts';
import { page } from '../../../../platform/http/reply.ts';
import { nothing, type Route, route } from '../../../../platform/http/route.ts';
import { type StatementName, statements } from './texts.ts';
import { StatementPage } from './view.tsx';

export const accessibilityStatement = statementRoute('/toegankelijkheid', 'accessibility');
export const privacyStatement = statementRoute('/privacy', 'privacy');
export const securityStatement = statementRoute('/veiligheid', 'security');

function statementRoute(path: string, name: StatementName): Route {
  return route({
    method: 'GET',
    path,
    can: anyone,
    audit: nothing('a page of text'),
    handle: async ({ lang }) => {
      const statement = statements[name][lang];
      return page(statement.title, <StatementPage statement={statement} />, { width: 'narrow', description: statement.lead });
    },
  });
}
