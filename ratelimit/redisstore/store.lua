-- One decision of a ratelimit store, inside Redis.
--
-- ARGV[1] is the operation, ARGV[2] how long its request is remembered, in ms,
-- ARGV[3] is 1 where the answer shall end with the server's run id.
-- KEYS[1] is the key of the request, KEYS[2] and on are counters (or marks).
-- Beside each counter's key ARGV names a field: empty, or the counter is that
-- field of the hash at the key, as those of many subjects by the calendar are.
-- All times are microseconds since 1970 and all numbers integers below 2^53,
-- which Lua's doubles hold exactly. All keys of a call share one hash tag.
-- Redis runs the file from its first line at each call, so what decides stands
-- first, and the functions that few calls need are not made before.

local HOUR = 3600 * 1000000
local DAY = 24 * HOUR
local ZONE = 8 * HOUR -- Asia/Shanghai, all year
local GRAIN = 128 -- share of a sliding window within which grants are kept as one

local call, read, write = redis.call, struct.unpack, struct.pack
local sub, floor, max, min = string.sub, math.floor, math.max, math.min

-- The only clock: the server's. A test build replaces the next line.
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]

-- How a window moves: the numbers of ratelimit.WindowKind, and none.
local NONE, SLIDING, SLIDING_DAYS, DAILY, WEEKLY, MONTHLY, SLOTS = 0, 1, 2, 3, 4, 5, 6

local function calendar(kind) return kind >= DAILY and kind <= MONTHLY end

-- This month's first day, counted since 1970, and the next month's (proleptic
-- Gregorian, years counted from March), which many counters of one decision ask for.
local this_from, this_to
local function this_month()
  if this_from then return this_from, this_to end
  local function days_before(y, m)
    if m <= 2 then y, m = y - 1, m + 12 end
    return 365 * y + floor(y / 4) - floor(y / 100) + floor(y / 400) + floor((153 * (m - 3) + 2) / 5) - 719468
  end
  local d = floor((now + ZONE) / DAY)
  local y = 1970 + floor(d / 366) -- never too late
  while days_before(y + 1, 1) <= d do y = y + 1 end
  local m = 1
  while m < 12 and days_before(y, m + 1) <= d do m = m + 1 end
  this_from, this_to = days_before(y, m), days_before(y + floor(m / 12), m % 12 + 1)
  return this_from, this_to
end

-- The first moment of the period around now, and of the next one.
local function period(kind, start)
  local from, to
  if kind == MONTHLY then
    from, to = this_month()
  elseif kind == WEEKLY then
    local d = floor((now + ZONE) / DAY)
    from = d - (d + 3) % 7 -- day 0 was a Thursday
    to = from + 7
  else
    local shift = start * HOUR
    from = floor((now + ZONE - shift) / DAY) * DAY - ZONE + shift
    return from, from + DAY
  end
  return from * DAY - ZONE, to * DAY - ZONE
end

-- A counter is packed as its window (kind, start hour, length), max, used, from,
-- to, blocked until, made at, and how many the last event holds; then the events
-- before the last: the time of the last grant of a group and how many it holds.
-- By the calendar from and to are the period, and there are no events; else
-- they are the first and the last grant of the last event. A head of 64 bytes
-- is the longest that Redis keeps in a small hash. The other events stay packed
-- in ev, from byte lo on. Most decisions change none of them and need to see no
-- more than the first, so a decision reads only that (e.part) and writes only
-- the head, unless more has changed (e.changed): Lua hashes every byte it is given.
local HEAD, HEAD_SIZE = '<BBI7I7dddddd', 64
local EVENT, EVENT_SIZE = '<dd', 16
local PEEK = '79' -- the last byte of the first event

-- The time at which nothing of the counter is live any more.
local function death(e)
  local last = e.blocked
  if e.used > 0 then
    if calendar(e.kind) then return max(last, e.to) end
    return max(last, e.to + e.length)
  end
  return last
end

-- Reads the events that were left out.
local function whole(e)
  if e.part then e.ev, e.part = call('GET', e.key), false end
end

local function grain(e) return e.kind == SLOTS and 0 or floor(e.length / GRAIN) end

local function counter(key, field, raw)
  if not raw then
    return {key = key, field = field, kind = NONE, start = 0, length = 0, max = 0, used = 0,
      from = 0, to = 0, blocked = 0, since = now, last = 0, ev = '', lo = 1, death = 0, changed = true}
  end
  local kind, start, length, most, used, from, to, blocked, since, last = read(HEAD, raw)
  local e = {key = key, field = field, kind = kind, start = start, length = length, max = most, used = used,
    from = from, to = to, blocked = blocked, since = since, last = last, ev = raw, lo = HEAD_SIZE + 1, death = 0, changed = true}
  if field ~= '' then e.death = death(e) end
  return e
end

-- Writes the counter with its expiry, or deletes it when it counts nothing. A
-- hash lives as long as its last field: to the end of their period. The last
-- event may yet grow by a grain, for which the expiry leaves room.
local function save(e)
  local last, field = death(e), e.field
  if last <= now then
    if field == '' then call('DEL', e.key) else call('HDEL', e.key, field) end
    return
  end
  local head = write(HEAD, e.kind, e.start, e.length, e.max, e.used, e.from, e.to, e.blocked, e.since, e.last)
  if field == '' and not e.changed then
    call('SETRANGE', e.key, '0', head)
    return
  end
  if field ~= '' then
    call('HSET', e.key, field, head)
    if last <= e.death then return end
    local ttl = math.ceil((last - now) / 1000)
    if call('PTTL', e.key) < ttl then call('PEXPIRE', e.key, ttl) end
    return
  end
  whole(e)
  if not calendar(e.kind) then last = last + grain(e) end
  local ttl = string.format('%.0f', math.ceil((last - now) / 1000)) -- faster than a number
  call('SET', e.key, head .. sub(e.ev, e.lo), 'PX', ttl)
end

-- Whether the counter counts for a window of this kind too, though it is not its own.
local function related(e, kind) return e.kind == kind and kind ~= NONE and not calendar(kind) end

-- Brings the counter to the window and the time: what has left is dropped. Of
-- two lengths the longer one stays, since programs that keep different margins
-- may share the counter; a window of another kind begins anew.
local function use(e, kind, start, length)
  if e.kind ~= kind or e.length ~= length or e.start ~= start then
    if not related(e, kind) then
      e.kind, e.start, e.length, e.used, e.from, e.to = kind, start, length, 0, 0, 0
      e.last, e.ev, e.lo, e.part = 0, '', 1, false
    elseif length > e.length then
      e.start, e.length = start, length
    end
    e.changed = true
  end
  if calendar(kind) then
    if now >= e.to then
      e.from, e.to = period(kind, start)
      e.used, e.changed = 0, true
    end
    return
  end
  local lo, size = e.lo, #e.ev
  while lo <= size do
    local at, n = read(EVENT, e.ev, lo)
    if at + e.length > now then break end
    if e.part then
      whole(e)
      size = #e.ev
    end
    e.used, e.changed = e.used - n, true
    lo = lo + EVENT_SIZE
  end
  e.lo = lo
  if lo > size and e.last > 0 and e.to + e.length <= now then e.used, e.last, e.changed = 0, 0, true end
end

-- When the cost fits if nothing else is charged; now if it does already.
local function fits(e, cost, most)
  local over = e.used + cost - most
  if over <= 0 then return now end
  if calendar(e.kind) then return e.to end
  whole(e)
  for i = e.lo, #e.ev, EVENT_SIZE do
    local at, n = read(EVENT, e.ev, i)
    over = over - n
    if over <= 0 then return at + e.length end
  end
  return (over <= e.last and e.to or now) + e.length
end

-- All events, the last one too, as a list of times and numbers.
local function events(e)
  whole(e)
  local all = {}
  for i = e.lo, #e.ev, EVENT_SIZE do
    all[#all + 1], all[#all + 2] = read(EVENT, e.ev, i)
  end
  if e.last > 0 then all[#all + 1], all[#all + 2] = e.to, e.last end
  return all
end

-- Keeps the events of such a list, whose last one begins where from says.
local function keep(e, all)
  local n, packed = #all, {}
  for i = 1, n - 2, 2 do packed[#packed + 1] = write(EVENT, all[i], all[i + 1]) end
  e.ev, e.lo, e.changed = table.concat(packed), 1, true
  e.to, e.last = all[n - 1] or 0, all[n] or 0
end

-- Adds a grant from before the last one: to the group after it if that is
-- near, so that dating back cannot grow the log without end.
local function insert(e, at, cost)
  local all, i = events(e), 1
  while all[i] < at do i = i + 2 end
  if all[i] - at <= grain(e) then
    all[i + 1] = all[i + 1] + cost
  else
    table.insert(all, i, cost)
    table.insert(all, i, at)
  end
  keep(e, all)
end

-- Charges cost, dated back by ago.
local function add(e, cost, ago)
  if cost == 0 then return end
  local at = now - ago
  if calendar(e.kind) then
    if at < e.from then return end
    if e.used == 0 then e.changed = true end -- from now on it lives to the end of the period
    e.used = e.used + cost
    return
  end
  if at + e.length <= now then return end
  e.used = e.used + cost
  if e.last > 0 then
    if at < e.to then return insert(e, at, cost) end
    if at - e.from <= grain(e) then
      e.to, e.last = at, e.last + cost
      return
    end
    whole(e)
    e.ev, e.lo = sub(e.ev, e.lo) .. write(EVENT, e.to, e.last), 1
  end
  e.from, e.to, e.last, e.changed = at, at, cost, true
end

-- The server's run id is another one after a restart and after a failover.
local function signed(reply)
  if ARGV[3] == '1' then
    reply[#reply + 1] = string.match(call('INFO', 'server'), 'run_id:(%x+)')
  end
  return reply
end

-- A client that lost the reply sends the same request again: it gets the same
-- reply, and nothing is charged or given back twice. It is remembered anew by a
-- write, so that a client waiting for replicas waits for the first one as well.
-- What is remembered is the time, and for each take used and max: where nothing
-- is refused, the rest of a reply is zero.
local OK, REFUSED, NEVER = 0, 1, 2

local function again(before)
  call('PEXPIRE', KEYS[1], ARGV[2])
  local reply = {OK, (read('<d', before))}
  for i = 9, #before, 16 do
    local n, used, most = #reply, read('<dd', before, i)
    reply[n + 1], reply[n + 2], reply[n + 3], reply[n + 4] = used, most, OK, 0
  end
  return signed(reply)
end

local function remember(reply)
  if reply[1] == OK then
    local packed = {write('<d', reply[2])}
    for i = 3, #reply, 4 do packed[#packed + 1] = write('<dd', reply[i], reply[i + 1]) end
    call('SET', KEYS[1], table.concat(packed), 'PX', ARGV[2])
  end
  return signed(reply)
end

-- Takes: an argument each, from ARGV[4]: window, n, cost, ago and force packed, and the field.
-- The answer: status, now, then for each take used, max, refused, retry.
local TAKE, TAKE_SIZE = '<BBddddd', 42

-- Loads a counter, but only the first of its events.
local function glance(key, field)
  if field ~= '' then return counter(key, field, call('HGET', key, field)) end
  local raw = call('GETRANGE', key, '0', PEEK)
  if raw == '' then return counter(key, field, false) end
  local e = counter(key, field, raw)
  e.part, e.changed = #raw > HEAD_SIZE, false
  return e
end

local function decide(charging, saving)
  local counters, used, list, reply, status = {}, {}, {}, {OK, now}, OK
  for i = 2, #KEYS do
    local key, arg = KEYS[i], ARGV[i + 2]
    local kind, start, length, most, cost, ago, force = read(TAKE, arg)
    local field = sub(arg, TAKE_SIZE + 1)
    if most < 0 then -- the days of the month
      local from, to = this_month()
      most = to - from
    end
    local id = key .. field
    local e = counters[id]
    if e then
      use(e, kind, start, length)
    else
      e = glance(key, field)
      counters[id] = e
      list[#list + 1] = e
      use(e, kind, start, length)
      e.before = e.used
    end
    e.max = most
    local refused, retry = OK, 0
    if not (force == 1 or cost == 0 and e.blocked <= now) then
      if cost > most then
        refused = NEVER
      else
        retry = max(e.blocked, fits(e, cost, most))
        if retry > now then refused = REFUSED else retry = 0 end
      end
    end
    if refused == OK and charging then add(e, cost, ago) end
    if refused > status then status = refused end
    used[i] = e
    local r = 4 * i - 5
    reply[r], reply[r + 1], reply[r + 2], reply[r + 3] = e.used, most, refused, retry
  end
  reply[1] = status
  if status == OK and saving then
    for i = 1, #list do save(list[i]) end
  else -- nothing is written, and used is told without the charges
    for i = 2, #KEYS do reply[4 * i - 5] = used[i].before end
  end
  return reply
end

local op = ARGV[1]
if op == 'take' then
  local before = call('GET', KEYS[1])
  if before then return again(before) end
  return remember(decide(true, true))
end
if op == 'peek' or op == 'try' then -- try as take, where another owner has refused already
  return signed(decide(op == 'try', false))
end

local function load(key, field)
  if field == '' then return counter(key, field, call('GET', key)) end
  return counter(key, field, call('HGET', key, field))
end

-- Gives back cost of what was charged at the time given; what has left its
-- window is ignored, for what is there belongs to others.
local function remove(e, at, cost)
  if calendar(e.kind) then
    if at >= e.from then e.used = max(0, e.used - cost) end
    return
  end
  if at + e.length <= now then return end
  local all = events(e)
  local i = 1
  while all[i] and all[i] < at do i = i + 2 end
  if not all[i] then return end
  cost = min(cost, all[i + 1])
  e.used = e.used - cost
  all[i + 1] = all[i + 1] - cost
  if all[i + 1] == 0 then
    table.remove(all, i + 1)
    table.remove(all, i)
    -- A new last event keeps no memory of its first grant: its last stands for it.
    if i > 1 and not all[i] then e.from = all[i - 2] end
  end
  keep(e, all)
end

-- Gives: an argument each, from ARGV[4]: window, cost, charged at and the latest
-- time at which the receipt can have been charged packed, and the field.
local GIVE, GIVE_SIZE = '<BBdddd', 34

local function give()
  for i = 2, #KEYS do
    local arg = ARGV[i + 2]
    local kind, start, length, cost, at, latest = read(GIVE, arg)
    local e = load(KEYS[i], sub(arg, GIVE_SIZE + 1))
    local own = e.kind == kind and e.start == start and e.length == length
    if (own or related(e, kind)) and e.since <= latest then
      use(e, kind, start, length)
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
    if till <= now then e.blocked = 0 else e.blocked = max(e.blocked, till) end
    save(e)
  end
  return {OK, now}
end

-- From ARGV[4] a field for each key.
local function reset()
  for i = 2, #KEYS do
    local field = ARGV[2 + i]
    if field == '' then call('DEL', KEYS[i]) else call('HDEL', KEYS[i], field) end
  end
  return {OK, now}
end

-- A mark is packed as its first time and when it ends.
local function seen(key)
  local raw = call('GET', key)
  if not raw then return 0, 0 end
  local p = cmsgpack.unpack(raw)
  if p[2] <= now then return 0, 0 end
  return p[1], p[2]
end

local function mark()
  local first, till = seen(KEYS[2])
  if first == 0 then first = now end
  till = max(till, now + tonumber(ARGV[4]))
  local ttl = math.ceil((till - now) / 1000)
  if ttl > 0 then
    call('SET', KEYS[2], cmsgpack.pack({first, till}), 'PX', string.format('%.0f', ttl))
  end
  return {OK, now}
end

-- For each counter: used, max, blocked until. From ARGV[4] a field for each key.
local function usage()
  local reply = {OK, now}
  for i = 2, #KEYS do
    local e = load(KEYS[i], ARGV[2 + i])
    if e.kind ~= NONE then use(e, e.kind, e.start, e.length) end
    local blocked = e.blocked > now and e.blocked or 0
    reply[#reply + 1], reply[#reply + 2], reply[#reply + 3] = e.used, e.max, blocked
  end
  return reply
end

local reading = {
  seen = function() return {OK, now, (seen(KEYS[2]))} end,
  usage = usage,
  now = function() return {OK, now} end,
}
if reading[op] then return signed(reading[op]()) end

local writing = {
  give = give,
  block = block,
  reset = reset,
  mark = mark,
  probe = function() return {OK, now} end,
}
local before = call('GET', KEYS[1])
if before then return again(before) end
return remember(writing[op]())
