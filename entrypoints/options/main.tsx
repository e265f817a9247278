import { createRoot } from 'react-dom/client'
import { OptionsPage } from '../../components/options/OptionsPage'
import '../../components/ui/theme.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<OptionsPage />)
