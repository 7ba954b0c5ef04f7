import FormValidation

/// What the service keeps of a form, and tells: nothing that is secret.
struct Registration: Encodable, Sendable {
    /// The number of the registration.
    let id: Int
    /// The id of the form.
    let form: String
    /// What was registered, by its name.
    private(set) var name: String?
    /// Where Tidewater signs in.
    private(set) var endpoint: String?
    /// The role that Tidewater assumes there, if it does.
    private(set) var role: String?
    /// For how many days copies are kept.
    private(set) var retentionDays: Int?

    /// Makes the registration of a valid form.
    ///
    /// A form that a new page describes is registered by its id, until something is done with its values here.
    init(id: Int, formID: String, form: any ValidatedForm) {
        self.id = id
        self.form = formID
        switch form {
        case let account as AzureAccountForm:
            name = account.accountName
            endpoint = account.cloud.endpoint
            retentionDays = account.retentionDays
        case let account as AwsAccountForm:
            name = account.accountName
            endpoint = account.partition.endpoint
            role = account.authentication == .role ? account.roleArn : nil
            retentionDays = account.retentionDays
        case let team as TeamsTeamForm:
            name = team.teamName
        default:
            break
        }
    }
}

extension AzureAccountForm.Cloud {
    /// Where the cloud is managed. A cloud that is added to the page does not compile before its address is added here.
    var endpoint: String {
        switch self {
        case .public: "https://management.azure.com"
        case .government: "https://management.usgovcloudapi.net"
        }
    }
}

extension AwsAccountForm.Partition {
    /// Where the partition's tokens are asked for.
    var endpoint: String {
        switch self {
        case .commercial: "https://sts.amazonaws.com"
        case .govCloud: "https://sts.us-gov-west-1.amazonaws.com"
        case .china: "https://sts.cn-north-1.amazonaws.com.cn"
        }
    }
}
