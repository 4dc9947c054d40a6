import * as Turbo from '@hotwired/turbo';
import { dragging } from './drag.ts';
import { followFit } from './fit.ts';

// Links and forms stay those of the browser; Turbo only brings the live changes (<turbo-stream-source>) and lazy frames.
Turbo.session.drive = false;
followFit();
dragging();
