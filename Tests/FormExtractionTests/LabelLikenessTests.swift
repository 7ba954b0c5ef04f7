import FormExtraction
import Testing

@Suite("Likeness of labels")
struct LabelLikenessTests {
    @Test(
        "Labels with the same meaning",
        arguments: [
            ("User name", "Username"), ("API URL", "API-URL"), ("Port", "Ports"), ("Address", "Adress"),
            ("Service URL", "Servce URL"), ("Certificate", "Certifcate"), ("Registry", "Registries"),
            ("Server name", "Name of the server"), ("Username", "Name of the user"), ("The region", "Region"),
            ("Gateway IP", "IP of your gateway"), ("Access Key", "Acecss Key"), ("größe", "Größe"),
            ("Create a User", "Create User"), ("Region of the account name", "Account name region"),
        ])
    func same(left: String, right: String) {
        #expect(LabelLikeness.isSame(left, right))
        #expect(LabelLikeness.isSame(right, left))
    }

    @Test(
        "The key of an ASCII label is made like that of others",
        arguments: [
            ("The API key:", "api key"), ("an  Owner", "owner"), ("A", "a"), ("a :,.", ""), (" The x ", "x"),
            ("the the x", "the x"), ("", ""), ("Über alles.", "über alles"), ("The Ü :", "ü"),
        ])
    func keys(label: String, key: String) {
        #expect(LabelLikeness.key(label) == key)
    }

    @Test(
        "Labels with an additional word or another order, for which it is unclear",
        arguments: [
            ("Access key", "Access key ID"), ("User", "User group"), ("Project", "Project network"),
            ("Host", "Proxy host"), ("Username", "Admin username"), ("Create a User", "Create a User Group"),
            ("Name", "Display name"), ("Expires", "Expires in"), ("Server name", "Name server"),
            ("User of the group", "Group of the user"), ("Select network", "Network"),
        ])
    func unclear(left: String, right: String) {
        for (left, right) in [(left, right), (right, left)] {
            #expect(!LabelLikeness.isSame(left, right))
            #expect(LabelLikeness.isNear(left, right))
        }
        #expect(
            LabelLikeness.isSame(left, right, ignoresVerb: true) == (left == "Select network"))
    }

    @Test(
        "Labels that may be reworded",
        arguments: [
            ("User name", "Username"), ("API URL", "API-URL"), ("Port", "Ports"), ("Address", "Adress"),
            ("Service URL", "Servce URL"), ("Certificate", "Certifcate"), ("Certificate", "Certificete"),
            ("Registry", "Registries"), ("Server name", "Name of the server"), ("The region", "Region"),
            ("Name", "Display name"), ("Expires", "Expires in"), ("Gateway IP", "IP of your gateway"),
            ("Access Key", "Acecss Key"), ("größe", "Größe"), ("Source bucket", "Source buckets"),
        ])
    func near(left: String, right: String) {
        #expect(LabelLikeness.isNear(left, right))
        #expect(LabelLikeness.isNear(right, left))
    }

    @Test(
        "Labels that name different things, especially opposites",
        arguments: [
            ("Primary DNS", "Secondary DNS"), ("Min size", "Max size"), ("Port 1", "Port 2"),
            ("DNS", "DNS 2"), ("IPv4", "IPv6"), ("Encryption", "Decryption"), ("Install", "Uninstall"),
            ("Internal network", "External network"), ("Internet gateway", "Internal gateway"),
            ("Verify TLS", "Do not verify TLS"), ("Password", "Confirm password"),
            ("Password", "New password"),
            ("Role", "Rule"), ("Mode", "Node"), ("Test", "Text"), ("Country", "County"),
            ("Contact name", "Contract name"), ("Source to destination", "Destination to source"),
            ("Name", "Name that the interface shows to users"), ("Start date", "End date"),
            ("Ascending", "Descending"), ("Provider", "Provided"), ("Expires in", "Expires at"), ("", "Name"),
            ("***", "+++"), ("Sync", "Async"),
        ])
    func far(left: String, right: String) {
        for (left, right) in [(left, right), (right, left)] {
            #expect(!LabelLikeness.isNear(left, right))
            #expect(!LabelLikeness.isSame(left, right, ignoresVerb: true))
        }
    }

    @Test("A label without letters is unchanged")
    func squashed() {
        #expect(LabelLikeness.squashed("API-URL (v2)") == "apiurlv2")
        #expect(LabelLikeness.squashed("***") == "***")
    }
}
