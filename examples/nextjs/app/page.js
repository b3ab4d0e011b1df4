export default function Page() {
  return (
    <form action="/api/evaluate" method="post" encType="multipart/form-data">
      <input type="file" name="recording" accept="audio/*" required />
      <button type="submit">Evaluate</button>
    </form>
  );
}
