-- One decision of a ratelimit store, inside Redis.
--
-- ARGV[1] is the operation, ARGV[2] how long its request is remembered, in ms,
-- ARGV[3] is 1 where the answer shall end with the server's run id.
-- KEYS[1] is the key of the request, KEYS[2] and on are counters (or marks).
-- Beside each counter's key ARGV names a field: empty, or the counter is that
-- field of the hash at the key, as those of many subjects by the calendar are.
-- All times are microseconds since 1970 and all numbers integers below 2^53,
-- which Lua's doubles hold exactly. All keys of a call share one hash tag.

local HOUR = 3600 * 1000000
local DAY = 24 * HOUR
local ZONE = 8 * HOUR -- Asia/Shanghai, all year
local GRAIN = 128 -- share of a sliding window within which grants are kept as one

-- The only clock: the server's. A test build replaces the next line.
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]

-- How a window moves: the numbers of ratelimit.WindowKind.
local SLIDING, SLIDING_DAYS, DAILY, WEEKLY, MONTHLY, SLOTS = 1, 2, 3, 4, 5, 6

local function calendar(kind) return kind >= DAILY and kind <= MONTHLY end

-- The day number since 1970 on which the month of day number d begins, and the
-- one on which the next begins (proleptic Gregorian, years counted from March).
local function days_before(y, m)
  if m <= 2 then y, m = y - 1, m + 12 end
  return 365 * y + math.floor(y / 4) - math.floor(y / 100) + math.floor(y / 400)
    + math.floor((153 * (m - 3) + 2) / 5) - 719468
end

local function month(d)
  local y = 1970 + math.floor(d / 366) -- never too late
  while days_before(y + 1, 1) <= d do y = y + 1 end
  local m = 1
  while m < 12 and days_before(y, m + 1) <= d do m = m + 1 end
  return days_before(y, m), days_before(y + math.floor(m / 12), m % 12 + 1)
end

-- This month's days, which many counters of one decision ask for.
local this_from, this_to
local function this_month()
  if not this_from then this_from, this_to = month(math.floor((now + ZONE) / DAY)) end
  return this_from, this_to
end

-- The first moment of the period around now, and of the next one.
local function period(kind, start)
  local from, to
  if kind == MONTHLY then
    from, to = this_month()
  elseif kind == WEEKLY then
    local d = math.floor((now + ZONE) / DAY)
    from = d - (d + 3) % 7 -- day 0 was a Thursday
    to = from + 7
  else
    local shift = start * HOUR
    from = math.floor((now + ZONE - shift) / DAY) * DAY - ZONE + shift
    return from, from + DAY
  end
  return from * DAY - ZONE, to * DAY - ZONE
end

-- A limit of "days of the month" is sent as -1.
local function resolve(n)
  if n >= 0 then return n end
  local from, to = this_month()
  return to - from
end

-- Counters. A counter is packed as a list: window, max, used, period, end,
-- first grant of the last event, blocked until, made at, then its events:
-- the time of the last grant of a group and how many the group holds.
local HEAD = 8

local function empty() return {window = '', max = 0, used = 0, from = 0, to = 0, first = 0, blocked = 0, since = now, ev = {}} end

local function unpack(raw)
  local p = cmsgpack.unpack(raw)
  local e = {window = p[1], max = p[2], used = p[3], from = p[4], to = p[5], first = p[6], blocked = p[7], since = p[8], ev = {}}
  for i = HEAD + 1, #p do e.ev[i - HEAD] = p[i] end
  return e
end

-- The window's fields, as they were sent: kind|length|start.
local parsed = {}
local function fields(window)
  local f = parsed[window]
  if not f then
    local kind, length, start = string.match(window, '^(%d+)|(%d+)|(%d+)$')
    f = {tonumber(kind), tonumber(length), tonumber(start)}
    parsed[window] = f
  end
  return f[1], f[2], f[3]
end

-- Whether a counter of one window counts for the other too.
local function related(a, b)
  local kind = fields(a)
  return a == b or kind ~= nil and kind == fields(b) and not calendar(kind)
end

-- The time at which nothing of the counter is live any more.
local function death(e)
  local last = e.blocked
  if e.used > 0 then
    local kind, length = fields(e.window)
    local n = #e.ev
    if calendar(kind) then last = math.max(last, e.to)
    elseif n > 0 then last = math.max(last, e.ev[n - 1] + length) end
  end
  return last
end

local function load(key, field)
  local raw
  if field == '' then raw = redis.call('GET', key) else raw = redis.call('HGET', key, field) end
  local e = raw and unpack(raw) or empty()
  e.key, e.field, e.death = key, field, raw and death(e) or 0
  return e
end

-- Writes the counter with its expiry, or deletes it when it counts nothing. A
-- hash lives as long as its last field: to the end of their period.
local function save(e)
  local last = death(e)
  local ttl = math.ceil((last - now) / 1000)
  if ttl <= 0 then
    if e.field == '' then redis.call('DEL', e.key) else redis.call('HDEL', e.key, e.field) end
    return
  end
  local p = {e.window, e.max, e.used, e.from, e.to, e.first, e.blocked, e.since}
  for i = 1, #e.ev do p[HEAD + i] = e.ev[i] end
  local packed, px = cmsgpack.pack(p), string.format('%.0f', ttl)
  if e.field == '' then
    redis.call('SET', e.key, packed, 'PX', px)
    return
  end
  redis.call('HSET', e.key, e.field, packed)
  if last > e.death and redis.call('PTTL', e.key) < ttl then redis.call('PEXPIRE', e.key, px) end
end

-- Deletes event i. A new last event keeps no memory of its first grant: from
-- then on its last stands for it.
local function drop(e, i)
  local was_last = i + 1 == #e.ev
  table.remove(e.ev, i + 1)
  table.remove(e.ev, i)
  if was_last and i > 1 then e.first = e.ev[#e.ev - 1] end
end

-- Brings the counter to another window. Of two lengths the longer one stays,
-- since programs that keep different margins may share the counter; a window
-- of another kind begins anew.
local function change(e, window)
  if not related(e.window, window) then
    e.window, e.used, e.from, e.to, e.first, e.ev = window, 0, 0, 0, 0, {}
    return
  end
  local _, before = fields(e.window)
  local _, length = fields(window)
  if length > before then e.window = window end
end

-- Brings the counter to the window and the time: what has left is dropped.
local function use(e, window)
  if e.window ~= window then change(e, window) end
  local kind, length, start = fields(e.window)
  if calendar(kind) then
    if now >= e.to then
      e.from, e.to = period(kind, start)
      e.used = 0
    end
    return
  end
  local gone = 0
  while gone < #e.ev and e.ev[gone + 1] + length <= now do
    e.used = e.used - e.ev[gone + 2]
    gone = gone + 2
  end
  if gone > 0 then
    local rest = {}
    for i = gone + 1, #e.ev do rest[i - gone] = e.ev[i] end
    e.ev = rest
  end
end

-- When the cost fits if nothing else is charged; now if it does already.
local function fits(e, cost, max)
  local over = e.used + cost - max
  if over <= 0 then return now end
  local kind, length = fields(e.window)
  if calendar(kind) then return e.to end
  for i = 1, #e.ev, 2 do
    over = over - e.ev[i + 1]
    if over <= 0 then return e.ev[i] + length end
  end
  return now + length
end

-- Adds a grant from before the last one: to the group after it if that is
-- near, so that dating back cannot grow the log without end.
local function insert(e, at, n, grain)
  local i = 1
  while e.ev[i] < at do i = i + 2 end
  if e.ev[i] - at <= grain then
    e.ev[i + 1] = e.ev[i + 1] + n
  else
    table.insert(e.ev, i, n)
    table.insert(e.ev, i, at)
  end
end

-- Charges cost, dated back by ago.
local function add(e, cost, ago)
  local at = now - ago
  local kind, length = fields(e.window)
  if cost == 0 then return end
  if calendar(kind) then
    if at >= e.from then e.used = e.used + cost end
    return
  end
  if at + length <= now then return end
  e.used = e.used + cost
  local grain = kind == SLOTS and 0 or math.floor(length / GRAIN)
  local n = #e.ev
  if n > 0 and at < e.ev[n - 1] then
    insert(e, at, cost, grain)
  elseif n > 0 and at - e.first <= grain then
    e.ev[n - 1], e.ev[n] = at, e.ev[n] + cost
  else
    e.first = at
    e.ev[n + 1], e.ev[n + 2] = at, cost
  end
end

-- Gives back cost of what was charged at the time given; what has left its
-- window is ignored, for what is there belongs to others.
local function remove(e, at, cost)
  local kind, length = fields(e.window)
  if calendar(kind) then
    if at >= e.from then e.used = math.max(0, e.used - cost) end
    return
  end
  if at + length <= now then return end
  for i = 1, #e.ev, 2 do
    if e.ev[i] >= at then
      cost = math.min(cost, e.ev[i + 1])
      e.ev[i + 1] = e.ev[i + 1] - cost
      e.used = e.used - cost
      if e.ev[i + 1] == 0 then drop(e, i) end
      return
    end
  end
end

-- Takes: six arguments each, from ARGV[4]: field, window, n, cost, force, ago.
-- The answer: status, now, then for each take used, max, refused, retry.
local OK, REFUSED, NEVER = 0, 1, 2

local function decide(charging, saving)
  local counters, base, reply, status = {}, {}, {OK, now}, OK
  for i = 2, #KEYS do
    local a = 4 + (i - 2) * 6
    local field, window, max, cost = ARGV[a], ARGV[a + 1], resolve(tonumber(ARGV[a + 2])), tonumber(ARGV[a + 3])
    local force, ago = ARGV[a + 4] == '1', tonumber(ARGV[a + 5])
    local id = KEYS[i] .. field
    local e = counters[id]
    if not e then
      e = load(KEYS[i], field)
      counters[id] = e
      use(e, window)
      base[id] = e.used
    end
    use(e, window)
    e.max = max
    local refused, retry = OK, 0
    if not (force or cost == 0 and e.blocked <= now) then
      if cost > max then
        refused = NEVER
      else
        retry = math.max(e.blocked, fits(e, cost, max))
        if retry > now then refused = REFUSED else retry = 0 end
      end
    end
    if refused == OK and charging then add(e, cost, ago) end
    status = math.max(status, refused)
    local r = 3 + (i - 2) * 4
    reply[r], reply[r + 1], reply[r + 2], reply[r + 3] = e.used, max, refused, retry
  end
  reply[1] = status
  if status == OK and saving then
    for _, e in pairs(counters) do save(e) end
  else -- nothing is written, and used is told without the charges
    for i = 2, #KEYS do reply[3 + (i - 2) * 4] = base[KEYS[i] .. ARGV[4 + (i - 2) * 6]] end
  end
  return reply
end

-- Gives: six arguments each, from ARGV[4]: field, window, cost, charged at, ago,
-- and the latest time at which the receipt can have been charged.
local function give()
  for i = 2, #KEYS do
    local a = 4 + (i - 2) * 6
    local window, cost = ARGV[a + 1], tonumber(ARGV[a + 2])
    local at, latest = tonumber(ARGV[a + 3]) - tonumber(ARGV[a + 4]), tonumber(ARGV[a + 5])
    local e = load(KEYS[i], ARGV[a])
    if related(e.window, window) and e.since <= latest then
      use(e, window)
      remove(e, at, cost)
      save(e)
    end
  end
  return {OK, now}
end

-- A counter by the calendar and another one by the same name are one to the
-- caller: ARGV[4] is the time, then a field for each.
local function block()
  local till = tonumber(ARGV[4])
  for i = 2, #KEYS do
    local e = load(KEYS[i], ARGV[3 + i])
    if till <= now then e.blocked = 0 else e.blocked = math.max(e.blocked, till) end
    save(e)
  end
  return {OK, now}
end

-- From ARGV[4] a field for each key.
local function reset()
  for i = 2, #KEYS do
    local field = ARGV[2 + i]
    if field == '' then redis.call('DEL', KEYS[i]) else redis.call('HDEL', KEYS[i], field) end
  end
  return {OK, now}
end

-- A mark is packed as its first time and when it ends.
local function seen(key)
  local raw = redis.call('GET', key)
  if not raw then return 0, 0 end
  local p = cmsgpack.unpack(raw)
  if p[2] <= now then return 0, 0 end
  return p[1], p[2]
end

local function mark()
  local first, till = seen(KEYS[2])
  if first == 0 then first = now end
  till = math.max(till, now + tonumber(ARGV[4]))
  local ttl = math.ceil((till - now) / 1000)
  if ttl > 0 then
    redis.call('SET', KEYS[2], cmsgpack.pack({first, till}), 'PX', string.format('%.0f', ttl))
  end
  return {OK, now}
end

-- For each counter: used, max, blocked until. From ARGV[4] a field for each key.
local function usage()
  local reply = {OK, now}
  for i = 2, #KEYS do
    local e = load(KEYS[i], ARGV[2 + i])
    if e.window ~= '' then use(e, e.window) end
    local blocked = e.blocked > now and e.blocked or 0
    reply[#reply + 1], reply[#reply + 2], reply[#reply + 3] = e.used, e.max, blocked
  end
  return reply
end

local reading = {
  peek = function() return decide(false, false) end,
  try = function() return decide(true, false) end, -- as take, where another owner has refused already
  seen = function() return {OK, now, (seen(KEYS[2]))} end,
  usage = usage,
  now = function() return {OK, now} end,
}
local writing = {
  take = function() return decide(true, true) end,
  give = give,
  block = block,
  reset = reset,
  mark = mark,
  probe = function() return {OK, now} end,
}

-- The server's run id is another one after a restart and after a failover.
local function signed(reply)
  if ARGV[3] == '1' then
    reply[#reply + 1] = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
  end
  return reply
end

local op = ARGV[1]
if reading[op] then return signed(reading[op]()) end

-- A client that lost the reply sends the same request again: it gets the same
-- reply, and nothing is charged or given back twice. It is remembered anew by a
-- write, so that a client waiting for replicas waits for the first one as well.
local before = redis.call('GET', KEYS[1])
if before then
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  return signed(cmsgpack.unpack(before))
end
local reply = writing[op]()
if reply[1] == OK then redis.call('SET', KEYS[1], cmsgpack.pack(reply), 'PX', ARGV[2]) end
return signed(reply)
