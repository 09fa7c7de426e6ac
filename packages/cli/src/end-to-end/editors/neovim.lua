-- Run by neovim.test.ts: opens a plan with the server, waits for its diagnostics, makes the first fix, and writes what it saw as JSON.
local node, hwlint, plan, report = unpack(vim.split(vim.env.HWLINT_TEST, '\n'))

vim.cmd('edit ' .. vim.fn.fnameescape(plan))
vim.bo.filetype = 'markdown'
local client = vim.lsp.start_client({
  name = 'hwlint',
  cmd = { node, hwlint, 'lsp' },
  root_dir = vim.fn.fnamemodify(plan, ':h'),
})
vim.lsp.buf_attach_client(0, client)

local function diagnostics()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, { line = each.lnum, from = each.col, to = each.end_col, code = each.code, message = each.message })
  end
  return found
end

local function wait_for(count)
  return vim.wait(20000, function() return #vim.diagnostic.get(0) == count end, 20)
end

local seen = {}
seen.started = wait_for(2)
seen.before = diagnostics()

local function request(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000) or {}
  local answer = answers[client] or {}
  return answer.result
end

local params = vim.lsp.util.make_range_params()
local first = seen.before[1] or { line = 0, from = 0 }
local position = { line = first.line, character = first.from }
params.range = { start = position, ['end'] = position }
params.context = { diagnostics = {}, only = { 'source.fixAll.hwlint' } }
local action = (request('textDocument/codeAction', params) or {})[1] or {}
seen.title = action.title
if not action.edit then action = request('codeAction/resolve', action) or action end
if action.edit then
  vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(client).offset_encoding)
end

seen.cleared = wait_for(0)
seen.lines = vim.api.nvim_buf_get_lines(0, 0, -1, false)
vim.fn.writefile({ vim.fn.json_encode(seen) }, report)
vim.lsp.stop_client(client)
vim.wait(5000, function() return vim.lsp.get_client_by_id(client) == nil end, 20)
vim.cmd('qall!')
