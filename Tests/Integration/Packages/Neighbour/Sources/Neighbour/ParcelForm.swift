/// The type for the page `parcel.md`, under a name of this package.
public typealias ParcelForm = GeneralParcelForm
