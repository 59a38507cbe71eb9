using System.Text.Encodings.Web;
using Crm.Foundation.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
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
        helper.ViewContext = new ViewContext
        {
            HttpContext = http, ViewData = new ViewDataDictionary(metadata, Errors), ClientValidationEnabled = false, Writer = TextWriter.Null,
        };
        var attributes = new TagHelperAttributeList();
        if (cssClass is not null) attributes.Add("class", cssClass);
        var output = new TagHelperOutput("crm", attributes, (_, _) => Task.FromResult(new DefaultTagHelperContent().AppendHtml(content)));
        await helper.ProcessAsync(new TagHelperContext([], new Dictionary<object, object>(), "id"), output);
        await using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString();
    }

    private sealed class SameFile : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path;
    }
}
