// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { FileButton } from './file-button.tsx'

it('says that a file is being opened, and no more when it is', async () => {
  let finish: () => void = () => undefined
  const opening = new Promise<void>((resolve) => {
    finish = resolve
  })
  render(
    <FileButton
      label="Kies een bestand"
      describedBy="x"
      accept=".json"
      busy="Even geduld."
      onFile={() => opening}
    />,
  )
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  await userEvent.upload(screen.getByLabelText('Kies een bestand'), new File(['{}'], 'a.json'))
  expect(screen.getByRole('status')).toHaveTextContent('Even geduld.')
  await act(async () => finish())
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})
