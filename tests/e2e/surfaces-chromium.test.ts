import { trySurfaces } from './surfaces.ts';

trySurfaces('chromium');
