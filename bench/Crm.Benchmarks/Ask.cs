namespace Crm.Benchmarks;

/// <summary>Which process answers.</summary>
internal enum Side { Product, Floor }

/// <summary>One HTTP request.</summary>
/// <param name="Account">Whose token goes with it; null: nobody's.</param>
/// <param name="Session">By the cookie of a session instead, as a browser.</param>
/// <param name="Body">JSON that is posted; null: a GET.</param>
internal sealed record Ask(Side Side, string Path, string? Account = null, bool Session = false, string? Body = null);

/// <summary>One line of the table: the same question put to two programs, over a round of addresses.</summary>
/// <param name="Left">The product's. Each question is one request or several in turn.</param>
/// <param name="Right">The floor's; for a page, the product's API.</param>
/// <param name="IsPage">Stands in the table of pages.</param>
internal sealed record Row(string Key, string Label, IReadOnlyList<Ask[]> Left, IReadOnlyList<Ask[]> Right, bool IsPage = false);
