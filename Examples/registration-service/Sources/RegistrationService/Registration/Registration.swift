import FormValidation

/// The part of a form that the service keeps and shows, without secrets.
struct Registration: Encodable, Sendable {
    /// The number of the registration.
    let id: Int
    /// The id of the form.
    let form: String
    /// The name of the registered object.
    private(set) var name: String?
    /// Where Tidewater signs in.
    private(set) var endpoint: String?
    /// The role that Tidewater assumes there, if it does.
    private(set) var role: String?
    /// The number of days for which copies are kept.
    private(set) var retentionDays: Int?

    /// Makes the registration of a valid form.
    ///
    /// A form from a new page is registered with its id only, until code here uses its values.
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
    /// The address where the cloud is managed. If a cloud is added to the page, this does not
    /// compile until its address is added.
    var endpoint: String {
        switch self {
        case .public: "https://management.azure.com"
        case .government: "https://management.usgovcloudapi.net"
        }
    }
}

extension AwsAccountForm.Partition {
    /// The address that issues the partition's tokens.
    var endpoint: String {
        switch self {
        case .commercial: "https://sts.amazonaws.com"
        case .govCloud: "https://sts.us-gov-west-1.amazonaws.com"
        case .china: "https://sts.cn-north-1.amazonaws.com.cn"
        }
    }
}
