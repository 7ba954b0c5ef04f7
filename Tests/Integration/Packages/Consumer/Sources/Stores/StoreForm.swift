/// The type that the page `store.md` describes, by a name of this target.
public typealias StoreForm = GeneralStoreForm
