import { trySurfaces } from './surfaces.ts';

trySurfaces('firefox');
