/// The type that the page `parcel.md` describes, by a name of this package.
public typealias ParcelForm = GeneralParcelForm
