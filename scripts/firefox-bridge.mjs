#!/usr/bin/env node
/**
 * Stands in for Firefox where Playwright starts it: an ordinary Firefox speaks WebDriver BiDi, but lacks one command
 * and one field that Playwright counts on, text put into a field by Playwright does not reach React, and paper is
 * asked for in inches. Passes every message on, and mends those four.
 */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { WebSocket, WebSocketServer } from 'ws'
import { findFirefox } from './find-browser.mjs'

const largestMessage = 256 * 1024 * 1024
const socketOptions = { perMessageDeflate: false, maxPayload: largestMessage }

const firefox = spawn(findFirefox() ?? 'firefox', process.argv.slice(2), {
  stdio: ['inherit', 'inherit', 'pipe'],
})
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => firefox.kill(signal))
firefox.on('exit', (code) => process.exit(code ?? 0))

let half = ''
firefox.stderr.setEncoding('utf8').on('data', (piece) => {
  const lines = `${half}${piece}`.split('\n')
  half = lines.pop() ?? ''
  for (const line of lines) {
    const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1]
    if (address) bridgeTo(address)
    else process.stderr.write(`${line}\n`)
  }
})

function bridgeTo(address) {
  const server = new WebSocketServer({ ...socketOptions, port: 0, host: '127.0.0.1' })
  server.on('connection', (playwright, { url }) => connect(playwright, `${address}${url === '/' ? '' : url}`))
  server.on('listening', () => {
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`)
  })
}

function connect(playwright, address) {
  const browser = new WebSocket(address, socketOptions)
  const waiting = []
  browser.on('open', () => waiting.splice(0).forEach((message) => browser.send(message)))
  playwright.on('message', (data) => {
    const message = withPaperInCentimetres(withTypedText(data.toString()))
    const { id, method } = JSON.parse(message)
    // Firefox has no such command; journeys that need a colour scheme or less motion stay with Chromium.
    if (method === 'emulation.setMediaFeaturesOverride') {
      playwright.send(JSON.stringify({ type: 'success', id, result: {} }))
    } else if (browser.readyState === WebSocket.OPEN) browser.send(message)
    else waiting.push(message)
  })
  browser.on('message', (data) => playwright.send(withDownload(data.toString())))
  browser.on('close', () => playwright.close())
  playwright.on('close', () => browser.close())
}

/**
 * Playwright types into a field through the field's own value, on which React keeps watch: it then sees no change. The
 * value of the prototype is what typing changes in a browser.
 */
function withTypedText(message) {
  if (!message.includes('bidiInsertText')) return message
  const set = (value) => `Reflect.set(Object.getPrototypeOf(inputElement), 'value', ${value}, inputElement);`
  return message
    .replace('inputElement.value += text;', set('inputElement.value + text'))
    .replace('inputElement.value = value;', set('value'))
}

/** Playwright names a paper and its margins in inches, where the standard asks for centimetres. */
function withPaperInCentimetres(message) {
  if (!message.includes('"browsingContext.print"')) return message
  const command = JSON.parse(message)
  for (const sizes of [command.params.page, command.params.margin]) {
    for (const side of Object.keys(sizes ?? {})) sizes[side] *= 2.54
  }
  return JSON.stringify(command)
}

/** A download without a navigation has no name of its own in Firefox; its address will do. */
function withDownload(message) {
  if (!message.includes('"browsingContext.download')) return message
  const event = JSON.parse(message)
  if (event.params && !event.params.navigation) event.params.download ??= event.params.url
  return JSON.stringify(event)
}
