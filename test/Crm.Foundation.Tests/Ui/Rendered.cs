using System.Text.Encodings.Web;
using Crm.Foundation.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Foundation.Tests.Ui;

/// <summary>A tag as it is written into the page at an address.</summary>
internal sealed class Rendered
{
    private readonly ServiceProvider services;
    private readonly DefaultHttpContext http;
    private readonly EmptyModelMetadataProvider metadata = new();

    public Rendered(string url = "/liste")
    {
        var collection = new ServiceCollection().AddLogging().AddSingleton<IFileVersionProvider>(new SameFile());
        collection.AddMvcCore().AddViews();
        services = collection.BuildServiceProvider();
        http = new DefaultHttpContext { RequestServices = services };
        var parts = url.Split('?', 2);
        (http.Request.Path, http.Request.QueryString) = (parts[0], new QueryString(parts.Length > 1 ? "?" + parts[1] : ""));
        Errors = new ModelStateDictionary();
    }

    public ModelStateDictionary Errors { get; }

    public IHtmlGenerator Html => services.GetRequiredService<IHtmlGenerator>();

    public ModelExpression For<T>(string name, T value) =>
        new(name, new ModelExplorer(metadata, metadata.GetMetadataForType(typeof(T)), value));

    public async Task<string> Of(CrmTagHelper helper, string content = "", string? cssClass = null)
    {
        helper.ViewContext = new ViewContext(new ActionContext(http, new RouteData(), new ActionDescriptor(), Errors), new NoView(),
            new ViewDataDictionary(metadata, Errors),
            new TempDataDictionary(http, new NoTempData()), TextWriter.Null, new HtmlHelperOptions());
        var attributes = new TagHelperAttributeList();
        if (cssClass is not null) attributes.Add("class", cssClass);
        var output = new TagHelperOutput("crm", attributes, (_, _) => Task.FromResult(new DefaultTagHelperContent().AppendHtml(content)));
        await helper.ProcessAsync(new TagHelperContext([], new Dictionary<object, object>(), "id"), output);
        await using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        // Spaces of French numbers and the plus sign are entities here, and the same to a reader.
        return writer.ToString().Replace("&#xA0;", "\u00a0", StringComparison.Ordinal).Replace("&#x202F;", "\u202f", StringComparison.Ordinal)
            .Replace("&#x2B;", "+", StringComparison.Ordinal);
    }

    private sealed class NoView : IView
    {
        public string Path => "";

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }

    private sealed class NoTempData : ITempDataProvider
    {
        public IDictionary<string, object> LoadTempData(HttpContext context) => new Dictionary<string, object>();

        public void SaveTempData(HttpContext context, IDictionary<string, object> values) { }
    }

    private sealed class SameFile : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path;
    }
}
