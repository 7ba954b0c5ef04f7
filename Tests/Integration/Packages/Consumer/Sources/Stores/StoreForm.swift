/// The type for the page `store.md`, under a name of this target.
public typealias StoreForm = GeneralStoreForm
