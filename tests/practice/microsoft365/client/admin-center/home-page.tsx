/** @jsxImportSource react */
import { useEffect, useState } from "react";
import { config, tenant, words } from "../context.ts";

const Tips = () => {
  const [count, setCount] = useState(3);
  useEffect(() => {
    if (!config().noise) return undefined;
    const timer = setInterval(() => setCount((before) => before + 1), 1500);
    return () => clearInterval(timer);
  }, []);
  return (
    <section className="card">
      <h2>{words("health")}</h2>
      <p>{count} advisories · Exchange Online, Microsoft Teams</p>
    </section>
  );
};

/** The page with cards that is open first. */
export const HomePage = ({ title }: { title: string }) => (
  <div className="page">
    <h1>{title}</h1>
    <Tips />
    <section className="card">
      <h2>{words("users")}</h2>
      <table>
        <tbody>
          {["Megan Bowen", "Adele Vance", "Lee Gu"].map((name) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{`${name.split(" ")[0]?.toLowerCase()}@${tenant.domain}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </div>
);
