-- For wrk with as many threads as connections, so that an answer belongs to the request before it. Each thread sends
-- valid and invalid forms in turn, and checks each answer.
local json = { ["Content-Type"] = "application/json" }
local plain = { ["Content-Type"] = "text/plain" }
local valid = '{"accountName":"Nightly","cloud":"Public","tenantId":"t","clientId":"c","clientSecret":"s"}'
local kinds = {
  { method = "POST", path = "/forms/azure/account", headers = json, body = valid,
    status = 201, answer = '"endpoint":"https://management.azure.com"' },
  { method = "POST", path = "/forms/azure/account", headers = json, body = '{"accountName":"Nightly"}',
    status = 422, answer = '"pointer":"/clientSecret"' },
  { method = "POST", path = "/forms/teams/team", headers = json, body = '{"teamName":"Ops","labels":{"a":"b"}}',
    status = 201, answer = '"form":"teams/team"' },
  { method = "POST", path = "/forms/teams/team", headers = json, body = '{"teamName":',
    status = 400, answer = '"code":"malformed-json"' },
  { method = "GET", path = "/forms", headers = {}, status = 200, answer = '"teams/team"' },
  { method = "POST", path = "/forms/teams/team", headers = plain, body = "x", status = 415, answer = '"status":415' },
  { method = "GET", path = "/nothing", headers = {}, status = 404, answer = '"status":404' },
}

local threads = {}
function setup(thread)
  table.insert(threads, thread)
end

function init()
  number, answered, wrong = 0, 0, 0
end

function request()
  number = number + 1
  kind = kinds[number % #kinds + 1]
  return wrk.format(kind.method, kind.path, kind.headers, kind.body)
end

function response(status, _, body)
  answered = answered + 1
  if status ~= kind.status or not string.find(body, kind.answer, 1, true) then
    wrong = wrong + 1
  end
end

function done(summary)
  local answered, wrong = 0, 0
  for _, thread in ipairs(threads) do
    answered = answered + thread:get("answered")
    wrong = wrong + thread:get("wrong")
  end
  local errors = summary.errors
  local broken = errors.connect + errors.read + errors.write + errors.timeout
  print(string.format("mixed: %d answered, %d wrong, %d broken", answered, wrong, broken))
end
