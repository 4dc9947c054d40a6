import * as Turbo from '@hotwired/turbo';

// Links and forms stay those of the browser; Turbo only brings the live changes (<turbo-stream-source>) and lazy frames.
Turbo.session.drive = false;
