import { writeFile } from 'node:fs/promises';
import { citiesByCountry } from '../authoring/build/cities.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run cities

Writes the cities that maps may show, from GeoNames, to authoring/maps/cities.json.`;

readArguments(USAGE, {});

const lines = Object.entries(citiesByCountry()).map(
  ([country, rows]) => `${JSON.stringify(country)}: ${JSON.stringify(rows)}`,
);
await writeFile('authoring/maps/cities.json', `{\n${lines.join(',\n')}\n}\n`);
