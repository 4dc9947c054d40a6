import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { withoutPlugins } from './headers.ts';
import { sendPage } from './pages.ts';
import type { ServerParts } from './server.ts';

/** One handler for everything that goes wrong. Nothing of the inside reaches the visitor (style 21). */
export function answerErrors(app: FastifyInstance, parts: ServerParts): void {
  app.setNotFoundHandler((request, reply) => answer(request, reply, parts, 404));
  app.setErrorHandler((error: { statusCode?: number; validation?: unknown; detail?: string }, request, reply) => {
    const status = error.statusCode && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) request.log.error({ err: error, route: request.routeOptions?.url }, 'request failed');
    return answer(request, reply, parts, status, error.validation ? 'validation' : status < 500 ? error.detail : undefined);
  });
}

/** An address that cannot be read (half an escape, no UTF-8) comes before every route and hook. */
export function answerUnreadable(parts: ServerParts) {
  return (_error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    reply.headers(withoutPlugins);
    answer(request, reply, parts, 404);
  };
}

function answer(request: FastifyRequest, reply: FastifyReply, parts: ServerParts, status: number, detail?: string): FastifyReply {
  const text = explain(status, request.lang ?? 'nl');
  if (/^\/(api\/|health|metrics$)/.test(request.url)) {
    const problem = {
      type: 'about:blank',
      status,
      title: explain(status, 'en').title,
      ...(detail ? { detail } : {}),
      instance: `urn:uuid:${request.id}`,
    };
    return reply.code(status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }
  request.actor ??= { kind: 'visitor', personId: null };
  return sendPage(request, reply, parts, parts.errorPage(status, text, request.lang ?? 'nl'), false);
}

export interface ErrorText {
  title: string;
  message: string;
}

/** What happened and what to do, in plain words. */
function explain(status: number, lang: 'nl' | 'en'): ErrorText {
  const nl = lang === 'nl';
  switch (status) {
    case 403:
      return nl
        ? {
            title: 'Dit mag u niet openen',
            message: 'U heeft voor deze pagina geen rechten. Klopt dat niet? Vraag het aan de beheerder van uw organisatie.',
          }
        : {
            title: 'You may not open this',
            message: 'You have no rights for this page. Is that wrong? Ask the administrator of your organisation.',
          };
    case 404:
      return nl
        ? {
            title: 'Deze pagina is er niet',
            message: 'De pagina is weg, of het adres klopt niet helemaal. Zoek verder in het aanbod of ga naar de voorpagina.',
          }
        : {
            title: 'This page does not exist',
            message: 'The page is gone, or the address is not quite right. Search the offers or go to the home page.',
          };
    case 413:
      return nl
        ? {
            title: 'Dit is te veel in één keer',
            message: 'Maak uw tekst korter en probeer het nog eens. Ga terug: wat u typte, staat er nog.',
          }
        : {
            title: 'This is too much at once',
            message: 'Make your text shorter and try again. Go back: what you typed is still there.',
          };
    case 429:
      return nl
        ? {
            title: 'Even wachten',
            message: 'Er kwamen te veel verzoeken achter elkaar. Wacht een minuut en probeer het dan opnieuw.',
          }
        : { title: 'Please wait', message: 'Too many requests came in a row. Wait a minute and try again.' };
    case 500:
      return nl
        ? {
            title: 'Er ging iets mis bij ons',
            message: 'Het ligt niet aan u. Probeer het zo nog een keer. Wat u eerder verstuurde, is bewaard.',
          }
        : {
            title: 'Something went wrong here',
            message: 'It is not your fault. Please try again in a moment. What you sent before is kept.',
          };
    default:
      return nl
        ? { title: 'Dit lukte niet', message: 'Wij konden dit niet lezen. Ga terug en probeer het nog een keer.' }
        : { title: 'This did not work', message: 'We could not read this. Go back and try again.' };
  }
}
