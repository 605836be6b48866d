import { writeFile } from 'node:fs/promises';
import { citiesByCountry } from '../authoring/build/cities.ts';

/** `npm run cities`: writes the cities that maps may show. */

const lines = Object.entries(citiesByCountry()).map(
  ([country, rows]) => `${JSON.stringify(country)}: ${JSON.stringify(rows)}`,
);
await writeFile('authoring/maps/cities.json', `{\n${lines.join(',\n')}\n}\n`);
