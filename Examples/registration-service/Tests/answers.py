"""Sends forms by curl and compares status, headers and body: answers.py URL"""

import json
import subprocess
import sys
import tempfile

SECRET = "correct-horse-battery-staple"
JSON = "Content-Type: application/json"
PROBLEM = "application/problem+json"


def azure(**changes):
    form = {
        "accountName": "Nightly", "cloud": "Public", "tenantId": "t-1", "clientId": "c-1",
        "clientSecret": SECRET,
    }
    return {key: value for key, value in (form | changes).items() if value is not None}


def aws(**changes):
    form = {"accountName": "Nightly", "partition": "GovCloud", "authentication": "Access Key"}
    return {key: value for key, value in (form | changes).items() if value is not None}


def post(form, body, *arguments):
    text = body if isinstance(body, (str, bytes)) else json.dumps(body)
    return [f"/forms/{form}", "-H", JSON, *arguments], text


def get(path, *arguments):
    return [path, *arguments], None


def error(pointer, code, message, column=1, line=1, suggestion=None):
    hint = {} if suggestion is None else {"suggestion": suggestion}
    return {"pointer": pointer, "code": code, "message": message, "line": line, "column": column} | hint


def column(body, text):
    """The column of a text in a body of one line."""
    return json.dumps(body).index(text) + 1


def invalid(*errors):
    count = "1 issue" if len(errors) == 1 else f"{len(errors)} issues"
    return 422, {
        "type": "https://example.com/problems/invalid-form", "title": "The form is not valid.",
        "status": 422, "detail": f"The form has {count}.", "errors": list(errors),
    }


def malformed(message, column=1, line=1):
    return 400, {
        "type": "https://example.com/problems/malformed-json", "title": "The body is not JSON.",
        "status": 400, "detail": "The form has 1 issue.",
        "errors": [error("", "malformed-json", f"not JSON: {message}", column, line)],
    }


def problem(status, title, detail):
    return status, {"type": "about:blank", "title": title, "status": status, "detail": detail}


def created(**body):
    # The numbers of registrations depend on what ran before.
    return 201, body


NOT_FOUND = problem(404, "Not Found", "There is nothing here. GET /forms lists the forms.")
TOO_LARGE = problem(413, "Content Too Large", "The body may have 1048576 bytes at most.")
WRONG_TYPE = problem(415, "Unsupported Media Type", "The body must be application/json.")
LONG = "[" * ((1 << 20) + 1)
WITHIN = json.dumps(azure()).ljust(1 << 20)

# What is asked, what is answered, and headers that the answer must have.
CASES = [
    # Valid forms.
    (post("azure/account", azure()), created(
        form="azure/account", name="Nightly", endpoint="https://management.azure.com", retentionDays=30), {}),
    (post("azure/account", azure(cloud="Government", retentionDays=7)), created(
        form="azure/account", name="Nightly", endpoint="https://management.usgovcloudapi.net",
        retentionDays=7), {}),
    (post("azure/account", azure(sendAlerts=True, alertEmail="ops@example.com")), created(
        form="azure/account", name="Nightly", endpoint="https://management.azure.com", retentionDays=30), {}),
    (post("aws/account", aws(accessKeyId="AKIA", secretAccessKey=SECRET)), created(
        form="aws/account", name="Nightly", endpoint="https://sts.us-gov-west-1.amazonaws.com",
        retentionDays=30), {}),
    (post("aws/account", aws(partition="China", authentication="Role", roleArn="arn:aws-cn:iam::1:role/r")),
        created(form="aws/account", name="Nightly", endpoint="https://sts.cn-north-1.amazonaws.com.cn",
                role="arn:aws-cn:iam::1:role/r", retentionDays=30), {}),
    (post("teams/team", {"teamName": "Büro 🛠", "labels": {"a/b": "c"}, "costCenters": ["1", "2"]}),
        created(form="teams/team", name="Büro 🛠"), {}),
    (post("azure/account", azure(), "-H", "Transfer-Encoding: chunked"), created(
        form="azure/account", name="Nightly", endpoint="https://management.azure.com", retentionDays=30), {}),
    # A body of just as many bytes as are read, a type with parameters, and a path with needless escapes.
    (post("azure/account", WITHIN), created(
        form="azure/account", name="Nightly", endpoint="https://management.azure.com", retentionDays=30), {}),
    ((["/forms/teams/te%61m", "-H", "Content-Type: Application/JSON ; charset=utf-8"], '{"teamName":"Ops"}'),
        created(form="teams/team", name="Ops"), {}),

    # Forms that break a rule each.
    (post("azure/account", "{}"), invalid(
        error("/accountName", "missing", "'Account Name' is missing: expected a string"),
        error("/cloud", "missing", "'Cloud' is missing: expected 'Public' or 'Government'"),
        error("/tenantId", "missing", "'Tenant ID' is missing: expected a string"),
        error("/clientId", "missing", "'Client ID' is missing: expected a string"),
        error("/clientSecret", "missing", "'Client Secret' is missing: expected a string")), {}),
    (post("azure/account", '{"accountName":"Nightly",\n "cloud":"Goverment","tenantId":"t","clientId":"c",\n'
          f' "clientSecret":"{SECRET}"}}'), invalid(
        error("/cloud", "not-allowed", "'Cloud' must be 'Public' or 'Government'", 10, 2, "Government")), {}),
    (post("azure/account", azure(retentionDays=366)), invalid(
        error("/retentionDays", "too-large", "'Retention Days' must be at most 365",
              column(azure(retentionDays=366), "366"))), {}),
    (post("azure/account", azure(sendAlerts=True)), invalid(
        error("/alertEmail", "missing", "'Alert Email' is missing, but the value of 'Send Alerts' requires it:"
              " expected an email address such as name@example.com")), {}),
    (post("aws/account", aws(accessKeyId="AKIA")), invalid(
        error("/secretAccessKey", "missing", "'Secret Access Key' is missing, but the value of 'Authentication'"
              " requires it: expected a string")), {}),
    # Values of secrets are never told, whatever is wrong with them.
    (post("azure/account", azure(clientSecret=[SECRET])), invalid(
        error("/clientSecret", "wrong-type", "'Client Secret' must be a string, but is an array",
              column(azure(clientSecret=[SECRET]), "["))), {}),
    (post("azure/account", azure(clientSecret=None, clientsecret=SECRET)), invalid(
        error("/clientSecret", "missing", "'Client Secret' is missing: expected a string"),
        error("/clientsecret", "unknown-key", "the form has no field 'clientsecret'",
              column(azure(clientSecret=None, clientsecret=SECRET), '"clientsecret"'),
              suggestion="clientSecret")), {}),
    (post("teams/team", '{"teamName":"Ops","teamName":"Ops","labels":{"a/b~":1}}'), invalid(
        error("/teamName", "duplicate-key", "'teamName' appears more than once", 19),
        error("/labels/a~1b~0", "wrong-type", "'a/b~' in 'Labels' must be a string, but is a number", 53)), {}),
    (post("teams/team", "[]"), invalid(
        error("", "wrong-type", "expected an object with the form's fields, found an array")), {}),

    # What is no JSON.
    (post("azure/account", ""), malformed("expected a JSON value, found the end of the input"), {}),
    (post("azure/account", '{"cloud":\n'), malformed("expected a JSON value, found the end of the input", 1, 2), {}),
    (post("azure/account", "[" * 1000), malformed("arrays or objects are nested more than 128 levels deep", 129), {}),
    (post("azure/account", b'{"accountName":"\xff"}'), malformed("expected UTF-8", 17), {}),

    # What is no request that is answered with a form's verdict.
    (get("/forms"), (200, {"forms": ["aws/account", "azure/account", "teams/team"]}), {}),
    (get("/healthz?verbose=1"), (200, {"status": "ok"}), {}),
    (get("/"), NOT_FOUND, {}),
    (get("/forms/"), NOT_FOUND, {}),
    (get("/registrations/0"), NOT_FOUND, {}),
    (get("/registrations/99999999999999999999"), NOT_FOUND, {}),
    (get("/healthz%00"), NOT_FOUND, {}),
    (get("/forms/%ff/x"), NOT_FOUND, {}),
    (get("/forms/../forms/teams%2Fteam", "--path-as-is"), NOT_FOUND, {}),
    (post("azure/accounts", azure()), NOT_FOUND, {}),
    (get("/forms/azure/account"),
        problem(405, "Method Not Allowed", "This is answered for POST alone."), {"allow": "POST"}),
    (get("/forms", "-X", "DELETE"),
        problem(405, "Method Not Allowed", "This is answered for GET, HEAD alone."), {"allow": "GET, HEAD"}),
    ((["/forms/azure/account"], "accountName=Nightly"), WRONG_TYPE, {"accept": "application/json"}),
    ((["/forms/azure/account", "-H", "Content-Type:"], "{}"), WRONG_TYPE, {"accept": "application/json"}),
    (post("azure/account", "{}", "-H", "Content-Encoding: gzip"),
        problem(415, "Unsupported Media Type", "The body must be sent as it is, without a coding."),
        {"accept-encoding": "identity"}),

    # Bodies that are too long: told beforehand, with and without waiting for a word, or not told at all.
    (post("azure/account", LONG), TOO_LARGE, {}),
    (post("azure/account", LONG, "-H", "Expect:"), TOO_LARGE, {}),
    (post("azure/account", LONG, "-H", "Expect:", "-H", "Transfer-Encoding: chunked"), TOO_LARGE, {}),
    (post("azure/account", LONG * 9, "-H", "Expect:"), TOO_LARGE, {}),
    (post("azure/account", LONG * 30), TOO_LARGE, {}),
]


def curl(url, arguments, body):
    """Status, headers by their names in lower case, and body of an answer."""
    with tempfile.NamedTemporaryFile() as file:
        command = ["curl", "-sS", "-i", "--max-time", "60", *arguments[1:], url + arguments[0]]
        if body is not None:
            file.write(body if isinstance(body, bytes) else body.encode())
            file.flush()
            command += ["--data-binary", f"@{file.name}"]
        run = subprocess.run(command, capture_output=True, timeout=90)
    if run.returncode != 0:
        sys.exit(f"answers: {arguments}: curl: {run.stderr.decode()}")
    answer = run.stdout
    while answer.startswith(b"HTTP/1.1 100 "):
        answer = answer.split(b"\r\n\r\n", 1)[1]
    head, _, text = answer.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    headers = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines)}
    return int(first.split()[1]), headers, text


def main(url):
    for (arguments, body), (status, expected), headers in CASES:
        found_status, found_headers, text = curl(url, arguments, body)
        what = f"{arguments} {str(body)[:200]}"
        if SECRET.encode() in text:
            sys.exit(f"answers: {what}: the answer tells a secret")
        found = json.loads(text)
        if status == 201:
            place = f"/registrations/{found['id']}"
            expected = expected | {"id": found["id"]}
            headers = headers | {"location": place}
            kept = curl(url, [place], None)
            if (kept[0], json.loads(kept[2])) != (200, expected):
                sys.exit(f"answers: {what}: {place} has {kept}")
        headers = headers | {"content-type": PROBLEM if status >= 400 else "application/json"}
        missing = {name: value for name, value in headers.items() if found_headers.get(name) != value}
        if (found_status, found) != (status, expected) or missing:
            sys.exit(
                f"answers: {what}:\n  expected {status} {headers}\n  {expected}\n"
                f"  found {found_status} {found_headers}\n  {found}")

    # Of many issues, the first are listed.
    many = json.dumps({f"key{number}": number for number in range(5000)})
    status, _, text = curl(url, *post("teams/team", many))
    found = json.loads(text)
    detail = "The form has 5001 issues; the first 100 are listed."
    if status != 422 or found["detail"] != detail or len(found["errors"]) != 100:
        sys.exit(f"answers: many issues: {status} {text[:300]}")
    status, headers, text = curl(url, ["/forms", "--head"], None)
    if status != 200 or text or headers["content-length"] == "0":
        sys.exit(f"answers: HEAD: {status} {headers} {text}")
    print(f"answers: {len(CASES) + 2} requests were answered as they must be")


main(sys.argv[1])
