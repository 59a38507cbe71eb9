using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>What must never happen on a page: an error in the console, a failed script, a request to another host.</summary>
internal sealed class Watch
{
    private readonly List<string> problems = [];

    public Watch(IPage page, string host)
    {
        page.Console += (_, message) =>
        {
            // The browser itself reports each 4xx document; the page asked for one on purpose in those tests.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) Note($"console: {message.Text}");
        };
        page.PageError += (_, error) => Note($"script: {error}");
        page.Request += (_, request) =>
        {
            // The browser shows a PDF with pages of its own.
            if (request.Url.StartsWith("chrome", StringComparison.Ordinal)) return;
            if (!request.Url.StartsWith(host, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)
                && !request.Url.StartsWith("blob:", StringComparison.Ordinal)) Note($"other host: {request.Url}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 500 || (response.Status == 404 && response.Request.ResourceType is "stylesheet" or "script" or "font" or "image"))
                Note($"{response.Status}: {response.Url}");
        };
    }

    /// <summary>What happened since the last time.</summary>
    public IReadOnlyList<string> Take()
    {
        lock (problems)
        {
            var taken = problems.ToList();
            problems.Clear();
            return taken;
        }
    }

    /// <summary>The browser tells it from a thread of its own.</summary>
    private void Note(string problem)
    {
        lock (problems) problems.Add(problem);
    }
}
