namespace Crm.Workbench.Lists;

/// <summary>What a picker shows on its list.</summary>
/// <param name="Active">The view whose filters these are, or that they started from.</param>
/// <param name="Changed">The filters are no longer those of the view.</param>
public sealed record ViewPicker(string List, string Path, string Query, IReadOnlyList<ViewOutput> Views, ViewOutput? Active, bool Changed);
