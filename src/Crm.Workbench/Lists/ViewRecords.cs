using System.Text.Json.Serialization;
using Crm.Foundation.Api;

namespace Crm.Workbench.Lists;

/// <summary>A view as the API gives it.</summary>
public sealed record ViewOutput : IStamped
{
    public Guid Id { get; init; }

    /// <summary>Key of the list: <c>tasks</c>, <c>exchanges</c>…</summary>
    public string List { get; init; } = "";
    public string Name { get; init; } = "";

    /// <summary>Filters, <c>cols</c> and <c>sort</c> as the address of the list has them, without « ? ».</summary>
    public string Query { get; init; } = "";
    public Sharing Sharing { get; init; }
    public Guid Author { get; init; }
    public bool Mine { get; init; }
    public bool IsDefault { get; init; }
    public string Url { get; init; } = "";

    [JsonIgnore]
    public Guid Stamp { get; init; }

    public ViewInput ToInput() => new() { List = List, Name = Name, Query = Query, Sharing = Sharing };
}

/// <summary>A view made, or changed; the list of a view never changes.</summary>
public sealed record ViewInput
{
    public Guid? Id { get; init; }
    public string? List { get; init; }
    public string? Name { get; init; }
    public string? Query { get; init; }
    public Sharing? Sharing { get; init; }
}

/// <summary>What a picker shows on its list.</summary>
/// <param name="Active">The view whose filters these are, or that they started from.</param>
/// <param name="Changed">The filters are no longer those of the view.</param>
public sealed record ViewPicker(string List, string Path, string Query, IReadOnlyList<ViewOutput> Views, ViewOutput? Active, bool Changed);
