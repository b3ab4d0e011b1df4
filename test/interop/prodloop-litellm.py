"""Our LiteLLM plugins talk to a real LiteLLM proxy (litellm 1.106.2) whose models give mocked answers: `python prodloop-litellm.py <mock's base URL>`.

Starts the proxy, then `prodloop-litellm.ts`, which has the cases, and stops the proxy.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

KEY = "sk-proxy-5d0c8b2f"
CONFIG = f"""
model_list:
  - model_name: support-bot
    litellm_params: {{ model: openai/gpt-4o-mini, api_key: none, mock_response: "  Let me look, um momento. " }}
  - model_name: azure/clinic-gpt
    litellm_params: {{ model: azure/clinic-gpt, api_base: "https://none.invalid", api_version: "1", api_key: none, mock_response: "Azure says: olá" }}
  - model_name: silent-bot
    litellm_params: {{ model: openai/gpt-4o-mini, api_key: none, mock_response: " " }}
general_settings: {{ master_key: {KEY} }}
litellm_settings: {{ telemetry: false, num_retries: 0 }}
"""
START_SECONDS = 90


def main(mock: str) -> int:
    node = shutil.which("node")
    if node is None:
        raise SystemExit("prodloop-litellm needs node on the PATH")
    with tempfile.TemporaryDirectory() as folder, open(Path(folder, "proxy.log"), "wb") as log:
        config = Path(folder, "config.yaml")
        config.write_text(CONFIG, "utf-8")
        port = free_port()
        command = [str(Path(sys.executable).parent / "litellm"), "--config", str(config), "--port", str(port), "--host", "127.0.0.1"]
        # Without this the proxy looks prices up on the network.
        environment = {**os.environ, "LITELLM_LOCAL_MODEL_COST_MAP": "True"}
        proxy = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
        try:
            wait_for(f"http://127.0.0.1:{port}/health/liveliness", proxy, log.name)
            cases = Path(__file__).with_suffix(".ts")
            return subprocess.run([node, str(cases), mock, f"http://127.0.0.1:{port}/v1", KEY]).returncode
        finally:
            proxy.terminate()
            proxy.wait(timeout=30)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(url: str, proxy: subprocess.Popen, log: str) -> None:
    end = time.monotonic() + START_SECONDS
    while proxy.poll() is None and time.monotonic() < end:
        try:
            urllib.request.urlopen(url, timeout=2).close()
            return
        except OSError:
            time.sleep(0.3)
    raise SystemExit("the LiteLLM proxy did not start:\n" + Path(log).read_text("utf-8", "replace")[-2000:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
