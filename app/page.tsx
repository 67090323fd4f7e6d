export default function HomePage() {
  return <h1>After the MLIS</h1>
}
