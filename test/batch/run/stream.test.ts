import { describe, expect, it } from 'vitest'
import { blobSource, holdStream, pullBytes, readStream, toReadableStream } from '../../../src/batch/run/stream.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  let all = ''
  for await (const chunk of chunks) all += new TextDecoder().decode(chunk)
  return all
}
async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield utf8(part)
}

describe('streams in', () => {
  it('a stream that comes once is held, and can then be read again and in parts', async () => {
    const source = await holdStream('body', toReadableStream(chunks('id,a\n', '1,2\n')))
    expect([await text(source.open()), await text(source.open()), await text(source.open(3, 6)), source.size]).toEqual([
      ...['id,a\n1,2\n', 'id,a\n1,2\n', 'a\n1', 9],
    ])
  })

  it('more than the limit is refused, and the stream is told to stop', async () => {
    let given = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1
        yield new Uint8Array(1000)
      }
    }
    await expect(holdStream('body', endless(), 5000)).rejects.toMatchObject({ code: 'import/too-large' })
    expect(given).toBe(6)
  })

  it('a blob is read where it lies, in parts', async () => {
    const source = blobSource('file', new Blob(['header\n', '一,二\n']))
    expect([source.size, await text(source.open()), await text(source.open(7))]).toEqual([15, 'header\n一,二\n', '一,二\n'])
  })

  it('a Web stream that is not iterable by itself is read all the same, and cancelled when left early', async () => {
    let cancelled = false
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(utf8('x')),
      cancel: () => {
        cancelled = true
      },
    })
    const plain = { getReader: () => stream.getReader() } as unknown as ReadableStream<Uint8Array>
    for await (const chunk of readStream(plain)) {
      expect(chunk).toEqual(utf8('x'))
      break
    }
    expect(cancelled).toBe(true)
  })
})

describe('streams out, with back-pressure', () => {
  it('the writer goes no further than its reader', async () => {
    let written = 0
    const bytes = pullBytes(async (sink) => {
      for (const part of ['a', 'b', 'c', 'd']) {
        await sink.write(utf8(part))
        written += 1
      }
    })
    expect(written).toBe(0)
    await bytes.next()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(written).toBe(0)
    await bytes.next()
    expect(written).toBe(1)
    expect(await text(bytes)).toBe('cd')
    expect(written).toBe(4)
  })

  it('through a Web stream too', async () => {
    let written = 0
    const stream = toReadableStream(
      pullBytes(async (sink) => {
        for (let i = 0; i < 100; i += 1) {
          await sink.write(utf8('.'))
          written += 1
        }
      }),
    )
    const reader = stream.getReader()
    await reader.read()
    await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(written).toBeLessThanOrEqual(2)
    await reader.cancel()
  })

  it('a reader that goes away ends the writer with output/closed', async () => {
    let told: unknown
    const bytes = pullBytes(async (sink) => {
      try {
        for (;;) await sink.write(utf8('x'))
      } catch (error) {
        told = error
        throw error
      }
    })
    await bytes.next()
    await bytes.return(undefined)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(told).toMatchObject({ code: 'output/closed' })
  })

  it('what fails in the writer fails in the reader, after what was written', async () => {
    const bytes = pullBytes(async (sink) => {
      await sink.write(utf8('x'))
      throw new Error('broken')
    })
    expect((await bytes.next()).value).toEqual(utf8('x'))
    await expect(bytes.next()).rejects.toThrow('broken')
  })

  it('bytes that the writer uses again are copies for the reader', async () => {
    const own = utf8('a')
    const bytes = pullBytes(async (sink) => {
      await sink.write(own)
      own[0] = 98
      await sink.write(own)
    })
    const first = (await bytes.next()).value
    await bytes.next()
    expect(first).toEqual(utf8('a'))
  })
})
